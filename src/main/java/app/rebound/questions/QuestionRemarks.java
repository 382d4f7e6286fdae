package app.rebound.questions;

import app.rebound.account.PersonId;
import java.util.Map;
import java.util.Optional;

/** Implemented by modules that have something to say about a question to one person. */
public interface QuestionRemarks {

    /** What there is to say about the question, in one statement. */
    Optional<Remark> about(PersonId person, QuestionId question);

    /**
     * One remark and where it leads.
     *
     * @param key translation key of the remark
     * @param args named values for it
     * @param route the address it leads to
     */
    record Remark(String key, Map<String, Object> args, String route) {}
}
