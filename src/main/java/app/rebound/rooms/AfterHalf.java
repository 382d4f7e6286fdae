package app.rebound.rooms;

import app.rebound.account.PersonId;
import app.rebound.feedback.RaterAccess;
import app.rebound.rubrics.RatedSubject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A half that is over, as it concerns one seat. */
public sealed interface AfterHalf {

    HalfId half();

    /**
     * They answered.
     *
     * @param owner the person it is kept for
     * @param sitting the half as something to rate
     */
    record Mine(HalfId half, PersonId owner, RatedSubject sitting) implements AfterHalf {}

    /**
     * They asked, and are expected to say what they saw.
     *
     * @param answerer the name of who answered, or empty
     * @param rater how their scorecard is reached
     * @param asked in the order of the agenda, with their own notes
     */
    record Theirs(HalfId half, String answerer, RaterAccess.Held rater, List<Asked> asked)
            implements AfterHalf {

        public Theirs {
            asked = List.copyOf(asked);
        }
    }

    /**
     * A question that was asked.
     *
     * @param used how long the answer took
     * @param notes the asker's own, in the order they were written
     * @param rehearsed whether the answer sounded rehearsed to them
     */
    record Asked(
            UUID question,
            String text,
            Locale language,
            Duration used,
            boolean skipped,
            List<RoomNote> notes,
            boolean rehearsed) {

        public Asked {
            notes = List.copyOf(notes);
        }
    }
}
