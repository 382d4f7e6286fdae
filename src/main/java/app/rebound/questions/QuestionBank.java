package app.rebound.questions;

import app.rebound.account.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Keeps each person's questions. Callers only ever see their own and the shared ones. */
@Service
public class QuestionBank {

    /** One question the person may see, archived ones included, or empty. */
    public Optional<Question> find(PersonId person, QuestionId id) {
        throw new UnsupportedOperationException("questions");
    }

    /** Those of {@code ids} the person may see, in the order of {@code ids}. */
    public List<Question> findAll(PersonId person, Collection<QuestionId> ids) {
        throw new UnsupportedOperationException("questions");
    }

    /** How many questions match, archived ones left out. */
    public long count(PersonId person, QuestionFilter filter) {
        throw new UnsupportedOperationException("questions");
    }

    /** At most {@code count} different questions that match, drawn at random. */
    public List<Question> draw(PersonId person, QuestionFilter filter, int count) {
        throw new UnsupportedOperationException("questions");
    }

    /** Remembers that the person practised the question, for "never practised" and archiving. */
    public void markPractised(PersonId person, QuestionId id, Instant at) {
        throw new UnsupportedOperationException("questions");
    }

    /** Keeps a note of the person on a question they may see, newest first when read. */
    public void addNote(PersonId person, QuestionId id, String text) {
        throw new UnsupportedOperationException("questions");
    }

    /** The person's notes on a question, newest first. */
    public List<QuestionNote> notes(PersonId person, QuestionId id) {
        throw new UnsupportedOperationException("questions");
    }
}
