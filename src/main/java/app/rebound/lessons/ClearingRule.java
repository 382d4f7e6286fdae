package app.rebound.lessons;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a stone is clear: two clean answers since it last tripped the person, on different days
 * where they live, one of them rated by somebody else.
 *
 * <p>An answer is clean when every criterion that was rated stands at Sound or above. Where
 * somebody else has rated it, theirs counts and the person's own rating does not; sealed ratings do
 * not count before they are opened. Written out in {@code docs/stones.md}.
 */
final class ClearingRule {

    private ClearingRule() {}

    /** A clean answer: when it was given, and whether somebody else found it clean. */
    record Clean(Instant at, boolean byAnother) {}

    /**
     * How far it is.
     *
     * @param zone where the person lives; where it is not known, different days are a whole day
     *     apart, which they are in every zone
     */
    static Clearing of(List<Clean> answers, @Nullable ZoneId zone) {
        if (answers.isEmpty()) {
            return Clearing.NOTHING_YET;
        }
        var another = answers.stream().anyMatch(Clean::byAnother);
        var cleared =
                answers.stream()
                        .filter(Clean::byAnother)
                        .anyMatch(one ->
                                answers.stream()
                                        .anyMatch(two -> onOtherDay(one.at(), two.at(), zone)));
        if (cleared) {
            return Clearing.CLEAR;
        }
        var days =
                answers.stream()
                        .anyMatch(one ->
                                answers.stream()
                                        .anyMatch(two -> onOtherDay(one.at(), two.at(), zone)));
        if (days) {
            return Clearing.ANOTHER_MISSING;
        }
        return another ? Clearing.DAY_MISSING : Clearing.DAY_AND_ANOTHER_MISSING;
    }

    private static boolean onOtherDay(Instant one, Instant two, @Nullable ZoneId zone) {
        return zone == null
                ? Duration.between(one, two).abs().compareTo(Duration.ofDays(1)) >= 0
                : !LocalDate.ofInstant(one, zone).equals(LocalDate.ofInstant(two, zone));
    }
}
