@NullMarked
package app.rebound.questions.ui;

import org.jspecify.annotations.NullMarked;
