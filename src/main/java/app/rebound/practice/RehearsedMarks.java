package app.rebound.practice;

import app.rebound.account.PersonId;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what those who asked a question live say of the answer: that it sounded rehearsed. Called
 * also where nobody is signed in; whoever calls knows that the rater was there.
 */
@Service
public class RehearsedMarks {

    private final Rehearsed rehearsed;

    RehearsedMarks(Rehearsed rehearsed) {
        this.rehearsed = rehearsed;
    }

    /**
     * Marks an answer of the owner; twice changes nothing.
     *
     * @param rater tells those who mark apart; where they also fill a scorecard of the answer, its
     *     rater's id, so that they count once
     */
    @Transactional
    public void put(PersonId owner, UUID attempt, UUID rater) {
        rehearsed.put(owner, attempt, rater);
    }

    /** Takes the mark away. */
    @Transactional
    public void takeBack(PersonId owner, UUID attempt, UUID rater) {
        rehearsed.takeBack(owner, attempt, rater);
    }

    /** The answers of this session that the rater marked. */
    @Transactional(readOnly = true)
    public Set<UUID> of(PersonId owner, UUID session, UUID rater) {
        return rehearsed.ticked(owner, session, rater);
    }
}
