package app.rebound.interviews;

import static java.util.stream.Collectors.toMap;

import app.rebound.account.PersonId;
import app.rebound.base.jpa.LikePattern;
import app.rebound.base.lookup.Lookup;
import app.rebound.base.lookup.Lookups;
import app.rebound.questions.QuestionText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds interviews for lists with plain SQL: one statement a page, however many there are. */
@Component
class InterviewSearch {

    private static final String ROWS =
            """
            select i.id, i.company, i.role, i.takes_place, i.zone, i.stage, i.outcome, i.went,
                   i.cool_off_until, i.closed_at,
                   (select count(*) from jotting j
                    where j.interview_id = i.id and j.removed_at is null) as questions
            from interview i
            where %s
            order by i.sorted_at desc, i.id
            limit :limit offset :offset
            """;

    private final JdbcClient jdbc;
    private final Lookups lookups;

    InterviewSearch(JdbcClient jdbc, Lookups lookups) {
        this.jdbc = jdbc;
        this.lookups = lookups;
    }

    /** The latest that are open, latest first. */
    Lookup<List<InterviewId>> latestOpen(PersonId owner, int most) {
        return lookups.rows(
                        Found.class,
                        """
                        select i.id, i.company from interview i
                        where i.owner_id = :owner and i.closed_at is null
                        order by i.sorted_at desc, i.id
                        fetch first :most rows only
                        """,
                        Map.of("owner", owner.value(), "most", most))
                .map(rows -> rows.stream().map(Found::interview).toList());
    }

    Lookup<Map<InterviewId, String>> stillOpen(PersonId owner, Collection<InterviewId> ids) {
        return lookups.rows(
                        Found.class,
                        """
                        select i.id, i.company from interview i
                        where i.owner_id = :owner and i.closed_at is null and i.id in (:ids)
                        """,
                        Map.of("owner", owner.value(), "ids", InterviewId.values(ids)))
                .map(rows -> rows.stream().collect(toMap(Found::interview, Found::company)));
    }

    private record Found(UUID id, String company) {

        InterviewId interview() {
            return new InterviewId(id);
        }
    }

    List<InterviewRow> rows(PersonId owner, InterviewFilter filter, long offset, int limit) {
        var where = new Where(owner, filter);
        return jdbc.sql(ROWS.formatted(where))
                .params(where.values)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> toRow(row))
                .list();
    }

    long count(PersonId owner, InterviewFilter filter) {
        var where = new Where(owner, filter);
        return jdbc.sql("select count(*) from interview i where %s".formatted(where))
                .params(where.values)
                .query(Long.class)
                .single();
    }

    private static InterviewRow toRow(ResultSet row) throws SQLException {
        return new InterviewRow(
                new InterviewId(row.getObject("id", UUID.class)),
                row.getString("company"),
                row.getString("role"),
                row.getObject("takes_place", LocalDateTime.class),
                ZoneId.of(row.getString("zone")),
                Stage.valueOf(row.getString("stage")),
                Outcome.valueOf(row.getString("outcome")),
                Optional.ofNullable(row.getString("went")).map(Went::valueOf).orElse(null),
                row.getObject("cool_off_until", OffsetDateTime.class).toInstant(),
                instant(row.getObject("closed_at", OffsetDateTime.class)),
                row.getInt("questions"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** The conditions of a filter and the values they need. */
    private static class Where {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        Where(PersonId owner, InterviewFilter filter) {
            values.put("owner", owner.value());
            conditions.add("i.owner_id = :owner");
            switch (filter.shelf()) {
                case OPEN -> conditions.add("i.closed_at is null");
                case CLOSED -> conditions.add("i.closed_at is not null");
                case ALL -> {}
            }
            if (!filter.outcomes().isEmpty()) {
                conditions.add("i.outcome in (:outcomes)");
                values.put("outcomes", filter.outcomes().stream().map(Enum::name).toList());
            }
            for (var word : QuestionText.fold(filter.text()).split(" ")) {
                if (!word.isEmpty()) {
                    var name = "w" + values.size();
                    conditions.add("i.search_text like :" + name + " escape '!'");
                    values.put(name, LikePattern.containing(word));
                }
            }
        }

        @Override
        public String toString() {
            return String.join(" and ", conditions);
        }
    }
}
