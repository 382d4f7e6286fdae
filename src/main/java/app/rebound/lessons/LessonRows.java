package app.rebound.lessons;

import static java.util.stream.Collectors.toMap;

import app.rebound.account.PersonId;
import app.rebound.base.jpa.LikePattern;
import app.rebound.base.lookup.Lookup;
import app.rebound.base.lookup.Lookups;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lessons with how they held up, each list in one statement. */
@Component
class LessonRows {

    private static final String SELECT =
            """
            select l.*,
                   (select count(*) from lesson_tick t
                    where t.lesson_id = l.id and t.outcome = 'KEPT') as kept,
                   (select count(*) from lesson_tick t
                    where t.lesson_id = l.id and t.outcome = 'SLIPPED') as slipped
            from lesson l
            where l.owner_id = :owner
            """;

    private final JdbcClient sql;
    private final Lookups lookups;

    LessonRows(JdbcClient sql, Lookups lookups) {
        this.sql = sql;
        this.lookups = lookups;
    }

    Optional<Lesson> find(PersonId owner, UUID id) {
        return sql.sql(SELECT + " and l.id = :id")
                .param("owner", owner.value())
                .param("id", id)
                .query((row, number) -> lesson(row))
                .optional();
    }

    /** In the order they came into focus. */
    List<Lesson> inFocus(PersonId owner) {
        return sql.sql(SELECT + " and l.standing = 'FOCUS' order by l.focused_at, l.id")
                .param("owner", owner.value())
                .query((row, number) -> lesson(row))
                .list();
    }

    /** Newest first. */
    List<Lesson> find(PersonId owner, LessonFilter filter, Pageable page) {
        var values = new HashMap<String, Object>();
        var condition = condition(owner, filter, values);
        values.put("skip", page.getOffset());
        values.put("size", page.getPageSize());
        return sql.sql(
                        SELECT
                                + condition
                                + """
                                 order by l.created_at desc, l.id
                                offset :skip rows fetch next :size rows only
                                """)
                .params(values)
                .query((row, number) -> lesson(row))
                .list();
    }

    /** How many lessons the person has of each standing and kind that contain {@code text}. */
    Map<LessonFilter, Integer> counts(PersonId owner, String text) {
        var counts = new HashMap<LessonFilter, Integer>();
        sql.sql(
                        """
                        select standing, kind, count(*) as number from lesson
                        where owner_id = :owner
                          and (lower(if_text) like :text escape '!'
                               or lower(then_text) like :text escape '!'
                               or lower(source_label) like :text escape '!')
                        group by standing, kind
                        """)
                .param("owner", owner.value())
                .param("text", LikePattern.typed(text))
                .query(row -> {
                    counts.put(
                            new LessonFilter(
                                    Lesson.Standing.valueOf(row.getString("standing")),
                                    Lesson.Kind.valueOf(row.getString("kind")),
                                    text),
                            row.getInt("number"));
                });
        return counts;
    }

    Lookup<Map<UUID, Integer>> countsFrom(PersonId owner, String type, Collection<UUID> sources) {
        return lookups.rows(
                        Count.class,
                        """
                        select l.source_id, count(*) as number from lesson l
                        where l.owner_id = :owner and l.source_type = :type
                          and l.source_id in (:sources)
                        group by l.source_id
                        """,
                        Map.of("owner", owner.value(), "type", type, "sources", sources))
                .map(rows -> rows.stream().collect(toMap(Count::sourceId, Count::number)));
    }

    private record Count(UUID sourceId, int number) {}

    /** Newest first. */
    List<Lesson> from(PersonId owner, UUID source) {
        return sql.sql(SELECT + " and l.source_id = :source order by l.created_at desc, l.id")
                .param("owner", owner.value())
                .param("source", source)
                .query((row, number) -> lesson(row))
                .list();
    }

    List<Lesson> all(PersonId owner) {
        return sql.sql(SELECT + " order by l.created_at, l.id")
                .param("owner", owner.value())
                .query((row, number) -> lesson(row))
                .list();
    }

    private static String condition(
            PersonId owner, LessonFilter filter, Map<String, Object> values) {
        values.put("owner", owner.value());
        values.put("standing", filter.standing().name());
        values.put("kind", filter.kind().name());
        var condition = " and l.standing = :standing and l.kind = :kind";
        if (!filter.text().isBlank()) {
            values.put("text", LikePattern.typed(filter.text()));
            condition +=
                    """
                     and (lower(l.if_text) like :text escape '!'
                          or lower(l.then_text) like :text escape '!'
                          or lower(l.source_label) like :text escape '!')\
                    """;
        }
        return condition;
    }

    private static Lesson lesson(ResultSet row) throws SQLException {
        return new Lesson(
                new LessonId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                Lesson.Kind.valueOf(row.getString("kind")),
                row.getString("if_text"),
                row.getString("then_text"),
                Locale.forLanguageTag(row.getString("language")),
                Lesson.Standing.valueOf(row.getString("standing")),
                source(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "retired_at"),
                row.getInt("kept"),
                row.getInt("slipped"));
    }

    /** The source that any row of this module carries. */
    static LessonSource source(ResultSet row) throws SQLException {
        return new LessonSource(
                row.getString("source_type"),
                row.getObject("source_id", UUID.class),
                row.getString("source_label"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return instant(row, row.findColumn(column));
    }

    static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
