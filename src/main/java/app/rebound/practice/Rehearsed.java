package app.rebound.practice;

import app.rebound.account.PersonId;
import app.rebound.questions.QuestionId;
import app.rebound.rubrics.Delivery;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.ScorecardCorrected;
import app.rebound.rubrics.ScorecardSent;
import app.rebound.rubrics.Seals;
import app.rebound.rubrics.SubjectRef;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts which answers sounded rehearsed. Once two people say so of a question, it comes in other
 * words, whatever the session is set to. What is said in a sitting that is sealed counts when it is
 * opened.
 */
@Component
class Rehearsed {

    static final int ENOUGH = 2;

    private static final UUID NONE = new UUID(0, 0);

    private final AttemptRepository attempts;
    private final Seals seals;
    private final JdbcClient sql;

    Rehearsed(AttemptRepository attempts, Seals seals, JdbcClient sql) {
        this.attempts = attempts;
        this.seals = seals;
        this.sql = sql;
    }

    @EventListener
    @Transactional
    void on(ScorecardSent sent) {
        note(sent.owner(), sent.subject(), sent.rater(), sent.delivery());
    }

    @EventListener
    @Transactional
    void on(ScorecardCorrected corrected) {
        note(corrected.owner(), corrected.subject(), corrected.rater(), corrected.delivery());
    }

    /** The questions that come in other words, in two statements. */
    Set<UUID> questions(PersonId owner) {
        var closed = seals.closed(owner);
        return new HashSet<>(
                sql.sql(
                                """
                                select r.question_id from practice_rehearsed r
                                join practice_attempt a on a.id = r.attempt_id
                                where r.owner_id = :owner and a.session_id not in (:closed)
                                group by r.question_id having count(*) >= :enough
                                """)
                        .param("owner", owner.value())
                        .param("closed", closed.isEmpty() ? Set.of(NONE) : closed)
                        .param("enough", ENOUGH)
                        .query(UUID.class)
                        .list());
    }

    void deleteByOwner(PersonId owner) {
        sql.sql("delete from practice_rehearsed where owner_id = :owner")
                .param("owner", owner.value())
                .update();
    }

    private void note(PersonId owner, SubjectRef subject, Rater rater, Delivery delivery) {
        if (!subject.type().equals(SubjectRef.ANSWER)) {
            return;
        }
        switch (delivery) {
            case FREE -> takeBack(owner, subject.id(), rater.id());
            case REHEARSED -> put(owner, subject.id(), rater.id());
        }
    }

    /** Ticks an answer of the owner to a question that is still there; twice changes nothing. */
    void put(PersonId owner, UUID attempt, UUID rater) {
        question(owner, attempt).ifPresent(question -> put(owner, question, attempt, rater));
    }

    void takeBack(PersonId owner, UUID attempt, UUID rater) {
        sql.sql(
                        """
                        delete from practice_rehearsed
                        where owner_id = :owner and attempt_id = :attempt and rater_id = :rater
                        """)
                .param("owner", owner.value())
                .param("attempt", attempt)
                .param("rater", rater)
                .update();
    }

    /** Which answers of the owner {@code rater} ticked in this session. */
    Set<UUID> ticked(PersonId owner, UUID session, UUID rater) {
        return new HashSet<>(
                sql.sql(
                                """
                                select r.attempt_id from practice_rehearsed r
                                join practice_attempt a on a.id = r.attempt_id
                                where r.owner_id = :owner and a.session_id = :session
                                  and r.rater_id = :rater
                                """)
                        .param("owner", owner.value())
                        .param("session", session)
                        .param("rater", rater)
                        .query(UUID.class)
                        .list());
    }

    private void put(PersonId owner, UUID question, UUID attempt, UUID rater) {
        sql.sql(
                        """
                        insert into practice_rehearsed (owner_id, question_id, attempt_id, rater_id)
                        values (:owner, :question, :attempt, :rater) on conflict do nothing
                        """)
                .param("owner", owner.value())
                .param("question", question)
                .param("attempt", attempt)
                .param("rater", rater)
                .update();
    }

    private Optional<UUID> question(PersonId owner, UUID attempt) {
        return attempts.line(attempt, owner.value())
                .flatMap(line -> line.item().question())
                .map(QuestionId::value);
    }
}
