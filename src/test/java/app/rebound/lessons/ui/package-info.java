@NullMarked
package app.rebound.lessons.ui;

import org.jspecify.annotations.NullMarked;
