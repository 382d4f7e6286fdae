package app.rebound.applications;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one person set about their search.
 *
 * @param weeklyTarget how many actions a week they want; null for no target
 * @param easedOn the day of the latest bad interview, from which less is asked
 * @param silentAfterDays how many days without a sign they call silence
 */
record ApplicationSettings(
        @Nullable Integer weeklyTarget, @Nullable LocalDate easedOn, int silentAfterDays) {

    static final int SILENT_AFTER_DAYS = 7;
    static final ApplicationSettings USUAL = new ApplicationSettings(null, null, SILENT_AFTER_DAYS);
}
