@NullMarked
package app.rebound.feedback.ui;

import org.jspecify.annotations.NullMarked;
