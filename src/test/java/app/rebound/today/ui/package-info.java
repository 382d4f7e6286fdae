@NullMarked
package app.rebound.today.ui;

import org.jspecify.annotations.NullMarked;
