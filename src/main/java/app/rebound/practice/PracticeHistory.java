package app.rebound.practice;

import app.rebound.account.PersonId;
import app.rebound.base.Competency;
import app.rebound.questions.QuestionKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads what a person has practised. */
@Service
public class PracticeHistory {

    /**
     * One fact per session with at least one attempt, oldest first, in one query.
     *
     * @param from inclusive
     * @param until exclusive
     * @param kind only attempts at questions of this kind, or all
     * @param competency only attempts at questions that probe this, or all
     */
    public List<SessionFact> sessions(
            PersonId owner,
            Instant from,
            Instant until,
            @Nullable QuestionKind kind,
            @Nullable Competency competency) {
        throw new UnsupportedOperationException("practice");
    }
}
