/** Dates, times, numbers and durations as the reader expects them. */
@NullMarked
package app.rebound.base.format;

import org.jspecify.annotations.NullMarked;
