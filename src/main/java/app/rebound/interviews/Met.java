package app.rebound.interviews;

import app.rebound.questions.QuestionId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question like the one being written down. */
public sealed interface Met {

    /** What it says. */
    String text();

    /** One of the bank, the person's own or shared. */
    record InBank(QuestionId id, String text, boolean own) implements Met {}

    /**
     * One asked in an earlier interview.
     *
     * @param question what it was kept as, null where it was not
     */
    record InInterview(
            InterviewId interview,
            UUID jotting,
            String text,
            String company,
            LocalDate on,
            @Nullable QuestionId question)
            implements Met {}
}
