/** How values of the domain stand in a column, and are found there. */
@NullMarked
package app.rebound.base.jpa;

import org.jspecify.annotations.NullMarked;
