/** The one clock of the application, and the clock that runs while somebody answers a question. */
@NullMarked
package app.rebound.base.time;

import org.jspecify.annotations.NullMarked;
