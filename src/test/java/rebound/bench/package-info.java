/**
 * Measures Rebound against references taken in the same run; {@code bin/bench} starts it. In a
 * package of its own so that its blank views are no part of the product.
 */
@NullMarked
package rebound.bench;

import org.jspecify.annotations.NullMarked;
