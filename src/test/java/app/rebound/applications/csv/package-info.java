@NullMarked
package app.rebound.applications.csv;

import org.jspecify.annotations.NullMarked;
