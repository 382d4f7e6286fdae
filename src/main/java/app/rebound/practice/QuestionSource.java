package app.rebound.practice;

import app.rebound.questions.QuestionFilter;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionSetId;
import java.util.Locale;
import java.util.UUID;

/** Where the questions of a session come from. */
public sealed interface QuestionSource {

    int MOST_DRAWN = 50;
    int USUALLY_DRAWN = 5;

    /** The name under which it is stored and found again. */
    default Kind kind() {
        return switch (this) {
            case Usual usual -> Kind.USUAL;
            case OfSet set -> Kind.SET;
            case One one -> Kind.QUESTION;
            case ForAFriend one -> Kind.FRIEND;
            case ToMeetAgain again -> Kind.MEET_AGAIN;
            case Drawn drawn -> Kind.DRAWN;
            case Again again -> Kind.AGAIN;
        };
    }

    /** The ways to choose questions. */
    enum Kind {
        USUAL,
        SET,
        QUESTION,
        DRAWN,
        AGAIN,
        MEET_AGAIN,
        FRIEND,
        /** Asked live by others ({@link LiveSessions}); never chosen here. */
        MOCK
    }

    /**
     * What anybody may be asked for any job, drawn at random in the person's language; questions
     * that are often not permitted are left for when they are asked for.
     */
    record Usual(Locale language, int count) implements QuestionSource {}

    /** Every question of one of the person's sets. */
    record OfSet(QuestionSetId set) implements QuestionSource {}

    /** One question alone. */
    record One(QuestionId question) implements QuestionSource {}

    /** One question alone, so that a friend can be asked about the answer afterwards. */
    record ForAFriend(QuestionId question) implements QuestionSource {}

    /** At most {@code count} questions the person should meet again ({@link MeetAgain}). */
    record ToMeetAgain(int count) implements QuestionSource {}

    /** At most {@code count} questions that match, drawn at random. */
    record Drawn(QuestionFilter filter, int count) implements QuestionSource {
        public Drawn {
            if (count < 1 || count > MOST_DRAWN) {
                throw new IllegalArgumentException("1 to " + MOST_DRAWN + ", not " + count);
            }
        }
    }

    /** The questions of an earlier session, in the words they have today. */
    record Again(UUID session) implements QuestionSource {}
}
