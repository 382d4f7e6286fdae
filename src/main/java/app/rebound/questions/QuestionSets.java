package app.rebound.questions;

import app.rebound.account.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Keeps each person's question sets. */
@Service
public class QuestionSets {

    /** The person's sets by name. */
    public List<QuestionSet> all(PersonId owner) {
        throw new UnsupportedOperationException("questions");
    }

    public Optional<QuestionSet> find(PersonId owner, QuestionSetId id) {
        throw new UnsupportedOperationException("questions");
    }
}
