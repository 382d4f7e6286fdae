package app.rebound.interviews;

import app.rebound.account.PersonId;
import app.rebound.lessons.LessonSource;
import app.rebound.lessons.Occasion;
import app.rebound.lessons.Occasions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Real interviews that are over, in which lessons were kept or slipped. */
@Component
class InterviewOccasions implements Occasions {

    private static final String OVER =
            """
            select i.id, i.company, i.sorted_at from interview i
            where i.owner_id = :owner and i.sorted_at <= :now
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    InterviewOccasions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String type() {
        return LessonSource.INTERVIEW;
    }

    @Override
    public Optional<Occasion> find(PersonId owner, UUID id) {
        return jdbc.sql(OVER + " and i.id = :id")
                .param("owner", owner.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .query((row, number) -> occasion(row))
                .optional();
    }

    /** One that was closed is let go, and offered nowhere. */
    @Override
    public List<Occasion> latest(PersonId owner, Instant since) {
        return jdbc.sql(
                        OVER
                                + " and i.sorted_at > :since and i.closed_at is null"
                                + " order by i.sorted_at desc, i.id limit 3")
                .param("owner", owner.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> occasion(row))
                .list();
    }

    @Override
    public Optional<String> drawing(UUID id) {
        return Optional.of(InterviewRoutes.at(InterviewRoutes.LESSONS, new InterviewId(id)));
    }

    private static Occasion occasion(ResultSet row) throws SQLException {
        return new Occasion(
                LessonSource.INTERVIEW,
                row.getObject("id", UUID.class),
                row.getString("company"),
                row.getObject("sorted_at", OffsetDateTime.class).toInstant());
    }
}
