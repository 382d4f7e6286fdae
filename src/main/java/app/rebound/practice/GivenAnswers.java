package app.rebound.practice;

import app.rebound.account.PersonId;
import app.rebound.base.lookup.Lookup;
import app.rebound.base.lookup.Lookups;
import app.rebound.questions.QuestionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells when a person answered which question without stumbling. Asked on the person's behalf also
 * where nobody is signed in: when a friend with a link sends a scorecard.
 */
@Service
public class GivenAnswers {

    private static final int MOST = 500;

    private static final String ENDED =
            """
            select s.id, s.started_at from practice_session s
            where s.owner_id = :owner and s.ended_at is not null
              and exists (select 1 from practice_attempt a
                          where a.session_id = s.id and a.ended_at is not null
                            and not a.skipped and not a.aside)
            """;

    private final JdbcClient sql;
    private final Lookups lookups;

    GivenAnswers(JdbcClient sql, Lookups lookups) {
        this.sql = sql;
        this.lookups = lookups;
    }

    /** The newest answers to any of {@code questions} begun after {@code since}, at most 500. */
    @Transactional(readOnly = true)
    public List<GivenAnswer> to(PersonId owner, Collection<QuestionId> questions, Instant since) {
        if (questions.isEmpty()) {
            return List.of();
        }
        // In an order no index has: else the database looks for a handful of answers by going
        // through all there ever were, newest first, instead of from the few questions to theirs.
        return sql.sql(
                        """
                        select i.question_id, a.id, a.session_id, a.started_at, s.questions
                        from practice_attempt a
                        join practice_item i on i.id = a.item_id
                        join practice_session s on s.id = a.session_id
                        where a.owner_id = :owner and i.question_id in (:questions)
                          and a.started_at > :since and a.ended_at is not null
                          and not a.skipped and not a.aside and a.stumbled_at is null
                        order by coalesce(a.started_at, s.started_at) desc, a.id
                        fetch first :most rows only
                        """)
                .param("owner", owner.value())
                .param("questions", questions.stream().map(QuestionId::value).toList())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query((row, number) ->
                        new GivenAnswer(
                                new QuestionId(row.getObject("question_id", UUID.class)),
                                row.getObject("id", UUID.class),
                                row.getObject("session_id", UUID.class),
                                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                                row.getInt("questions") == 1))
                .list();
    }

    /** The newest sessions that ended after {@code since} with an answer, at most {@code most}. */
    public Lookup<List<EndedSession>> sessions(PersonId owner, Instant since, int most) {
        return lookups.rows(
                EndedSession.class,
                ENDED
                        + " and s.ended_at > :since order by s.ended_at desc, s.id"
                        + " fetch first :most rows only",
                Map.of("owner", owner.value(), "since", since, "most", most));
    }

    /** One session that is over and has an answer, or empty. */
    @Transactional(readOnly = true)
    public Optional<EndedSession> session(PersonId owner, UUID session) {
        return sql.sql(ENDED + " and s.id = :session")
                .param("owner", owner.value())
                .param("session", session)
                .query((row, number) -> ended(row))
                .optional();
    }

    private static EndedSession ended(ResultSet row) throws SQLException {
        return new EndedSession(
                row.getObject("id", UUID.class),
                row.getObject("started_at", OffsetDateTime.class).toInstant());
    }
}
