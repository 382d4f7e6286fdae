/**
 * Reads the CSV files people upload, whatever program wrote them, and writes CSV that is safe to
 * open in one.
 */
@NullMarked
package app.rebound.base.csv;

import org.jspecify.annotations.NullMarked;
