package app.rebound.questions;

import app.rebound.account.PersonId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing an interviewer may ask; {@code owner} is null for a question of the shared bank. */
public record Question(
        QuestionId id, @Nullable PersonId owner, int version, boolean archived, QuestionData data) {

    public boolean isShared() {
        return owner == null;
    }

    public Optional<PersonId> ownedBy() {
        return Optional.ofNullable(owner);
    }
}
