/** Applications as CSV, in and out. */
@NullMarked
package app.rebound.applications.csv;

import org.jspecify.annotations.NullMarked;
