@NullMarked
package app.rebound.rubrics.ui;

import org.jspecify.annotations.NullMarked;
