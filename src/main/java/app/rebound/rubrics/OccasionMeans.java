package app.rebound.rubrics;

import app.rebound.account.PersonId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The means that the charts are drawn from, in one statement: ten years of practice are a hundred
 * thousand rows, so they go from the result set straight into records.
 */
@Repository
class OccasionMeans {

    private static final OffsetDateTime EARLIEST =
            OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final OffsetDateTime LATEST =
            OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final String SELECT =
            """
            select s.occasion_id, min(s.occurred_at) as at, r.criterion, s.rater_kind,
                   s.rubric_version_id, avg(cast(r.level as double precision)) as mean,
                   count(*) as ratings
            from scorecard s
            join scorecard_rating r on r.scorecard_id = s.id
            where s.owner_id = :owner and s.occurred_at >= :from and s.occurred_at < :until
              and s.sent_at is not null and r.level is not null
            """;
    private static final String CARRYING_ALL =
            """
              and (select count(*) from scorecard_label l
                   where l.scorecard_id = s.id and l.label in (:labels)) = :wanted
            """;
    private static final String GROUPED =
            """
            group by s.occasion_id, r.criterion, s.rater_kind, s.rubric_version_id
            order by at, s.occasion_id, r.criterion, s.rater_kind, s.rubric_version_id
            """;

    private final JdbcClient database;

    OccasionMeans(JdbcClient database) {
        this.database = database;
    }

    List<OccasionMean> find(PersonId owner, Instant from, Instant until, Set<String> labels) {
        var filter = labels.isEmpty() ? "" : CARRYING_ALL;
        var query =
                database.sql(SELECT + filter + GROUPED)
                        .param("owner", owner.value())
                        .param("from", storable(from))
                        .param("until", storable(until));
        if (!labels.isEmpty()) {
            query = query.param("labels", labels).param("wanted", labels.size());
        }
        return query.query((row, number) ->
                        new OccasionMean(
                                row.getObject(1, UUID.class),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                row.getString(3),
                                Rater.Kind.valueOf(row.getString(4)),
                                row.getObject(5, UUID.class),
                                row.getDouble(6),
                                row.getInt(7)))
                .list();
    }

    /** The instant, or the nearest that both databases can compare with. */
    private static OffsetDateTime storable(Instant instant) {
        if (instant.isBefore(EARLIEST.toInstant())) {
            return EARLIEST;
        }
        return instant.isAfter(LATEST.toInstant()) ? LATEST : instant.atOffset(ZoneOffset.UTC);
    }
}
