@NullMarked
package app.rebound.progress.ui;

import org.jspecify.annotations.NullMarked;
