@NullMarked
package app.rebound.base.ui;

import org.jspecify.annotations.NullMarked;
