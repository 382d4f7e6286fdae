/**
 * What a few noisy scores can honestly say: means and slopes with intervals, and verdicts that wait
 * until there is enough to tell.
 */
@NullMarked
package app.rebound.base.trend;

import org.jspecify.annotations.NullMarked;
