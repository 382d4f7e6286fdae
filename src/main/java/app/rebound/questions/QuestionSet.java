package app.rebound.questions;

import java.util.List;

/** A person's ordered list of questions to practise. */
public record QuestionSet(QuestionSetId id, int version, String name, List<QuestionId> questions) {
    /** A name has at most so many characters. */
    public static final int NAME_LENGTH = 100;

    /** A set holds at most so many questions. */
    public static final int MOST = 100;
}
