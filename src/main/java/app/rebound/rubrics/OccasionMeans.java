package app.rebound.rubrics;

import app.rebound.account.PersonId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The means that the charts are drawn from, in one statement: ten years of practice are a hundred
 * thousand ratings, so each scorecard brings its own along in one row, found by its key.
 */
@Repository
class OccasionMeans {

    private static final OffsetDateTime EARLIEST =
            OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final OffsetDateTime LATEST =
            OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final String SELECT =
            """
            select s.occasion_id, s.occurred_at, s.rater_kind, s.rubric_version_id,
                   (select string_agg(r.criterion || '=' || r.level, ',')
                    from scorecard_rating r
                    where r.scorecard_id = s.id and r.level is not null) as levels
            from scorecard s
            where s.owner_id = :owner and s.occurred_at >= :from and s.occurred_at < :until
              and s.sent_at is not null
              and (s.rater_kind = 'SELF'
                   or not exists (select 1 from scorecard_seal seal
                                  where seal.occasion_id = s.occasion_id
                                    and seal.opened_at is null)
                      and (select count(*) from scorecard own
                           where own.subject_id = s.subject_id
                             and own.subject_type = s.subject_type
                             and own.rater_kind = 'SELF' and own.rater_id = s.owner_id
                             and own.sent_at is not null) > 0)
            """;
    private static final String CARRYING_ALL =
            """
              and (select count(*) from scorecard_label l
                   where l.scorecard_id = s.id and l.label in (:labels)) = :wanted
            """;
    private static final String IN_ORDER =
            """
            order by s.occurred_at, s.occasion_id, s.rater_kind, s.id
            """;

    private final JdbcClient database;

    OccasionMeans(JdbcClient database) {
        this.database = database;
    }

    List<OccasionMean> find(PersonId owner, Instant from, Instant until, Set<String> labels) {
        var filter = labels.isEmpty() ? "" : CARRYING_ALL;
        var query =
                database.sql(SELECT + filter + IN_ORDER)
                        .param("owner", owner.value())
                        .param("from", storable(from))
                        .param("until", storable(until));
        if (!labels.isEmpty()) {
            query = query.param("labels", labels).param("wanted", labels.size());
        }
        var sums = new LinkedHashMap<Group, Sum>();
        query.query(row -> {
            var levels = row.getString(5);
            if (levels != null) {
                var occasion = row.getObject(1, UUID.class);
                var at = row.getObject(2, OffsetDateTime.class).toInstant();
                var raters = Rater.Kind.valueOf(row.getString(3));
                var version = row.getObject(4, UUID.class);
                for (var rating : levels.split(",")) {
                    var equals = rating.indexOf('=');
                    sums.computeIfAbsent(
                                    new Group(
                                            occasion, rating.substring(0, equals), raters, version),
                                    group -> new Sum(at))
                            .add(Integer.parseInt(rating, equals + 1, rating.length(), 10));
                }
            }
        });
        return sums.entrySet().stream()
                .map(group -> group.getValue().mean(group.getKey()))
                .toList();
    }

    private record Group(UUID occasion, String criterion, Rater.Kind raters, UUID version) {}

    /** What was rated in a group, which began at a moment. */
    private static class Sum {

        private final Instant at;
        private int levels;
        private int ratings;

        Sum(Instant at) {
            this.at = at;
        }

        void add(int level) {
            levels += level;
            ratings++;
        }

        OccasionMean mean(Group group) {
            return new OccasionMean(
                    group.occasion,
                    at,
                    group.criterion,
                    group.raters,
                    group.version,
                    (double) levels / ratings,
                    ratings);
        }
    }

    /** One row a criterion: what the owner gave themselves since {@code from}. */
    List<OwnMean> own(PersonId owner, Instant from) {
        return database.sql(
                        """
                        select r.criterion, avg(cast(r.level as double precision)) as mean,
                               count(*) as ratings
                        from scorecard s
                        join scorecard_rating r on r.scorecard_id = s.id
                        where s.owner_id = :owner and s.occurred_at >= :from
                          and s.rater_kind = 'SELF' and s.sent_at is not null
                          and r.level is not null
                        group by r.criterion
                        """)
                .param("owner", owner.value())
                .param("from", storable(from))
                .query((row, number) ->
                        new OwnMean(
                                row.getString("criterion"),
                                row.getDouble("mean"),
                                row.getInt("ratings")))
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
