/** The few journeys that need the packaged application and a real browser. */
@NullMarked
package app.rebound.journeys;

import org.jspecify.annotations.NullMarked;
