package app.rebound.questions;

import app.rebound.account.Role;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Keeps the questions everyone sees; for admins only. */
@Service
@PreAuthorize("hasRole('" + Role.ADMIN_NAME + "')")
public class SharedQuestions {

    private final QuestionKeeper keeper;

    SharedQuestions(QuestionKeeper keeper) {
        this.keeper = keeper;
    }

    /** Adds a question to the shared bank. */
    public SaveResult create(QuestionData data) {
        return keeper.create(null, data);
    }

    /** Saves the change unless someone saved a newer version than {@code expectedVersion}. */
    public SaveResult change(QuestionId id, int expectedVersion, QuestionData data) {
        return keeper.change(null, id, expectedVersion, data);
    }

    /** Takes the question out of everyone's lists; sets and history keep it. */
    public Optional<Question> archive(QuestionId id) {
        return keeper.archive(null, id);
    }

    /** Puts an archived question back into everyone's lists. */
    public Optional<Question> restore(QuestionId id) {
        return keeper.restore(null, id);
    }

    /** Deletes the question, or archives it where anyone has used it. */
    public RemoveResult delete(QuestionId id) {
        return keeper.delete(null, id);
    }
}
