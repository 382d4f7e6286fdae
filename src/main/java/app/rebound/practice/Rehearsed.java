package app.rebound.practice;

import app.rebound.account.PersonId;
import app.rebound.questions.QuestionId;
import app.rebound.rubrics.Delivery;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.ScorecardCorrected;
import app.rebound.rubrics.ScorecardSent;
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
 * Counts which answers sounded rehearsed. Once two scorecards say so of a question, it comes in
 * other words, whatever the session is set to.
 */
@Component
class Rehearsed {

    static final int ENOUGH = 2;

    private final AttemptRepository attempts;
    private final JdbcClient sql;

    Rehearsed(AttemptRepository attempts, JdbcClient sql) {
        this.attempts = attempts;
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

    /** The questions that come in other words, in one statement. */
    Set<UUID> questions(PersonId owner) {
        return new HashSet<>(
                sql.sql(
                                """
                                select question_id from practice_rehearsed
                                where owner_id = :owner
                                group by question_id having count(*) >= :enough
                                """)
                        .param("owner", owner.value())
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
            case FREE ->
                    sql.sql(
                                    """
                                    delete from practice_rehearsed
                                    where attempt_id = :attempt and rater_id = :rater
                                    """)
                            .param("attempt", subject.id())
                            .param("rater", rater.id())
                            .update();
            case REHEARSED ->
                    question(owner, subject.id())
                            .ifPresent(question -> put(owner, question, subject.id(), rater));
        }
    }

    private void put(PersonId owner, UUID question, UUID attempt, Rater rater) {
        sql.sql(
                        """
                        insert into practice_rehearsed (owner_id, question_id, attempt_id, rater_id)
                        values (:owner, :question, :attempt, :rater) on conflict do nothing
                        """)
                .param("owner", owner.value())
                .param("question", question)
                .param("attempt", attempt)
                .param("rater", rater.id())
                .update();
    }

    private Optional<UUID> question(PersonId owner, UUID attempt) {
        return attempts.line(attempt, owner.value())
                .flatMap(line -> Optional.ofNullable(line.item().question()))
                .map(QuestionId::value);
    }
}
