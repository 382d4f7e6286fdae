package app.rebound.practice;

import app.rebound.questions.QuestionFilter;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionSetId;
import java.util.UUID;

/** Where the questions of a session come from. */
public sealed interface QuestionSource {

    int MOST_DRAWN = 50;
    int USUALLY_DRAWN = 5;

    /** The name under which it is stored and found again. */
    Kind kind();

    /** The four ways to choose questions. */
    enum Kind {
        SET,
        QUESTION,
        DRAWN,
        AGAIN
    }

    /** Every question of one of the person's sets. */
    record OfSet(QuestionSetId set) implements QuestionSource {
        @Override
        public Kind kind() {
            return Kind.SET;
        }
    }

    /** One question alone. */
    record One(QuestionId question) implements QuestionSource {
        @Override
        public Kind kind() {
            return Kind.QUESTION;
        }
    }

    /** At most {@code count} questions that match, drawn at random. */
    record Drawn(QuestionFilter filter, int count) implements QuestionSource {
        public Drawn {
            if (count < 1 || count > MOST_DRAWN) {
                throw new IllegalArgumentException("1 to " + MOST_DRAWN + ", not " + count);
            }
        }

        @Override
        public Kind kind() {
            return Kind.DRAWN;
        }
    }

    /** The questions of an earlier session, in the words they have today. */
    record Again(UUID session) implements QuestionSource {
        @Override
        public Kind kind() {
            return Kind.AGAIN;
        }
    }
}
