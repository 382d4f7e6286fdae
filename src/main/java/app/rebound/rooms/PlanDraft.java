package app.rebound.rooms;

import app.rebound.questions.QuestionFilter;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed and chosen for a mock interview that was not planned yet.
 *
 * @param set the set the questions are from, null without one
 * @param times on the clock of {@code zone}
 */
public record PlanDraft(
        String topic,
        @Nullable UUID application,
        int minutes,
        Media media,
        MockPlan.FirstAnswerer first,
        Questions questions,
        int count,
        @Nullable UUID set,
        QuestionFilter filter,
        List<String> names,
        String ownName,
        boolean now,
        List<LocalDateTime> times,
        String zone) {

    /** Where the questions come from. */
    public enum Questions {
        USUAL,
        SET,
        DRAWN,
        NONE;

        /** Translation key of the name. */
        public String key() {
            return "rooms.questions." + name();
        }
    }
}
