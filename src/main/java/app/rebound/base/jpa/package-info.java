/** How values of the domain stand in a column. */
@NullMarked
package app.rebound.base.jpa;

import org.jspecify.annotations.NullMarked;
