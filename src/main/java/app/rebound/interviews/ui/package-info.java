@NullMarked
package app.rebound.interviews.ui;

import org.jspecify.annotations.NullMarked;
