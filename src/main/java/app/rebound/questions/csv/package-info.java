/**
 * Questions in and out as CSV: reads what people bring, says what would happen, and then does all
 * of it or nothing.
 */
@NullMarked
package app.rebound.questions.csv;

import org.jspecify.annotations.NullMarked;
