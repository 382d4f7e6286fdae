package app.rebound.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer to one question: typed, spoken, or only timed.
 *
 * @param item the asked question within the session
 * @param take counted from 1 for each question
 * @param aside a second text for a take that two windows answered differently; counted nowhere
 * @param endedAt null while it runs
 * @param answerInTime the text as it stood when the time was up, if it was changed after that
 * @param used time of the answer without pauses
 * @param allowed its limit, or null where no clock ran
 * @param stumbled whether the person said that the question tripped them here
 */
public record Attempt(
        UUID id,
        UUID session,
        UUID item,
        int take,
        boolean aside,
        Instant startedAt,
        @Nullable Instant endedAt,
        String answer,
        @Nullable String answerInTime,
        boolean aloud,
        List<String> keyWords,
        boolean skipped,
        boolean overTime,
        Duration used,
        @Nullable Duration allowed,
        boolean stumbled) {

    public Optional<Duration> timeAllowed() {
        return Optional.ofNullable(allowed);
    }

    public Optional<String> textInTime() {
        return Optional.ofNullable(answerInTime);
    }

    /** Whether there is anything to rate or to ask about. */
    public boolean isAnswered() {
        return endedAt != null && !skipped;
    }
}
