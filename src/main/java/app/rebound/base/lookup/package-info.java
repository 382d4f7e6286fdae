/** Reading what several modules ask for in one statement. */
@NullMarked
package app.rebound.base.lookup;

import org.jspecify.annotations.NullMarked;
