/** The one clock. */
@NullMarked
package app.rebound.base.time;

import org.jspecify.annotations.NullMarked;
