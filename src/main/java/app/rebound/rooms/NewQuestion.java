package app.rebound.rooms;

import app.rebound.questions.QuestionId;
import java.time.Duration;
import java.util.Locale;

/** A question somebody puts on the agenda while they are in the room. */
public sealed interface NewQuestion {

    /** One of the bank that whoever asks may see. */
    record OfBank(QuestionId question) implements NewQuestion {}

    /** One that was typed in the room. */
    record Typed(String text, Locale language, Duration answerTime) implements NewQuestion {

        public static final int LONGEST = 1000;

        boolean isSound() {
            return !text.isBlank() && text.strip().length() <= LONGEST && answerTime.isPositive();
        }
    }

    /** Where it goes on the agenda. */
    enum Place {
        NEXT,
        END
    }
}
