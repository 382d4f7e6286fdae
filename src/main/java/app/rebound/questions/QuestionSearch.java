package app.rebound.questions;

import app.rebound.account.PersonId;
import app.rebound.base.Competency;
import app.rebound.base.jpa.LikePattern;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds questions by filter with plain SQL, so that a keystroke over a hundred thousand of them
 * costs what the database costs and no entity is loaded.
 */
@Component
class QuestionSearch {

    private static final String ROWS =
            """
            select q.id, q.owner_id, q.text, q.kind, q.role_family, q.difficulty, q.language,
                   q.answer_seconds, q.often_not_permitted, q.archived_at,
                   coalesce(p.times, 0) as times
            from (%s) q
            left join question_practised p on p.question_id = q.id and p.person_id = :person
            order by %s, q.id
            limit :limit offset :offset
            """;

    /** As many as can be on the page from one shelf of one owner, as its index orders them. */
    private static final String FIRST =
            "(select q.* from question q where %s order by %s, q.id limit :until)";

    private static final String WHOLE =
            """
            select q.*
            from question q
            left join question_practised p on p.question_id = q.id and p.person_id = :person
            where %s
            order by %s, q.id
            """;

    private final JdbcClient jdbc;

    QuestionSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<QuestionRow> rows(PersonId person, QuestionQuery query, long offset, int limit) {
        var where = new Where(person, query.filter(), query.shelf());
        var order = order(query.sort());
        var from =
                query.sort() == QuestionQuery.Sort.LEAST_PRACTISED
                        ? "select q.* from question q where " + where
                        : where.eachOwner(one -> FIRST.formatted(one, order));
        return jdbc.sql(ROWS.formatted(from, order))
                .params(where.values)
                .param("until", offset + limit)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> toRow(row))
                .list();
    }

    /** Hands on what each of them says, read little by little, in one statement. */
    void each(PersonId person, QuestionQuery query, Consumer<QuestionData> action) {
        var where = new Where(person, query.filter(), query.shelf());
        try (var found =
                jdbc
                        .sql(WHOLE.formatted(where, order(query.sort())))
                        .withFetchSize(500)
                        .params(where.values)
                        .query((row, number) -> QuestionValues.read(row))
                        .stream()) {
            found.forEach(action);
        }
    }

    /** How many match; counting stops at {@code most}. */
    long count(PersonId person, QuestionQuery query, long most) {
        var where = new Where(person, query.filter(), query.shelf());
        var found =
                where.eachOwner("(select q.id from question q where %s limit :most)"::formatted);
        return jdbc.sql(
                        "select count(*) from (select id from (%s) q limit :most) found"
                                .formatted(found))
                .params(where.values)
                .param("most", most)
                .query(Long.class)
                .single();
    }

    List<UUID> draw(PersonId person, QuestionFilter filter, int count) {
        var where = new Where(person, filter, QuestionQuery.Shelf.IN_USE);
        return jdbc.sql(
                        "select q.id from question q where %s order by random() limit :count"
                                .formatted(where))
                .params(where.values)
                .param("count", count)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private static String order(QuestionQuery.Sort sort) {
        return switch (sort) {
            case TEXT -> "q.sort_key";
            case NEWEST -> "q.created_at desc";
            case SHORTEST -> "q.answer_seconds, q.sort_key";
            case EASIEST ->
                    "case q.difficulty when 'EASY' then 1 when 'MEDIUM' then 2 else 3 end, q.sort_key";
            case LEAST_PRACTISED -> "coalesce(p.times, 0), q.sort_key";
        };
    }

    private static QuestionRow toRow(ResultSet row) throws SQLException {
        return new QuestionRow(
                new QuestionId(row.getObject("id", UUID.class)),
                row.getObject("owner_id", UUID.class) != null,
                row.getString("text"),
                QuestionKind.valueOf(row.getString("kind")),
                RoleFamily.valueOf(row.getString("role_family")),
                Difficulty.valueOf(row.getString("difficulty")),
                Locale.forLanguageTag(row.getString("language")),
                Duration.ofSeconds(row.getInt("answer_seconds")),
                row.getBoolean("often_not_permitted"),
                row.getObject("archived_at") != null,
                row.getInt("times"));
    }

    /** The conditions of a filter and the values they need. */
    private static class Where {

        private static final String OWN = "q.owner_id = :person";
        private static final String SHARED = "q.owner_id is null";

        private final List<String> owners;
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        Where(PersonId person, QuestionFilter filter, QuestionQuery.Shelf shelf) {
            values.put("person", person.value());
            owners =
                    switch (filter.ownership()) {
                        case ANY -> List.of(OWN, SHARED);
                        case OWN -> List.of(OWN);
                        case SHARED -> List.of(SHARED);
                    };
            conditions.add(
                    switch (shelf) {
                        case IN_USE -> "q.archived_at is null";
                        case ARCHIVED -> "q.archived_at is not null";
                    });
            oneOf("q.kind", "kinds", filter.kinds());
            oneOf("q.role_family", "families", filter.roleFamilies());
            oneOf("q.difficulty", "difficulties", filter.difficulties());
            anyOf(filter.competencies());
            var language = filter.language();
            if (language != null) {
                conditions.add("(q.language = :language or q.language like :regional)");
                values.put("language", language.toLanguageTag());
                values.put("regional", language.toLanguageTag() + "-%");
            }
            if (filter.neverPractised()) {
                conditions.add(
                        "not exists (select 1 from question_practised n"
                                + " where n.question_id = q.id and n.person_id = :person)");
            }
            words(filter.text());
        }

        private void oneOf(String column, String name, Set<? extends Enum<?>> wanted) {
            if (!wanted.isEmpty()) {
                conditions.add(column + " in (:" + name + ")");
                values.put(name, wanted.stream().map(Enum::name).toList());
            }
        }

        private void anyOf(Set<Competency> wanted) {
            if (!wanted.isEmpty()) {
                conditions.add(
                        wanted.stream()
                                .map(competency -> {
                                    var name = "c" + competency.ordinal();
                                    values.put(name, "%|" + competency.name() + "|%");
                                    return "q.competencies like :" + name;
                                })
                                .collect(Collectors.joining(" or ", "(", ")")));
            }
        }

        private void words(String text) {
            for (var word : QuestionText.words(text)) {
                var name = "w" + values.size();
                conditions.add("q.search_text like :" + name + " escape '!'");
                values.put(name, LikePattern.containing(word));
            }
        }

        /**
         * The same statement for each owner, one after the other: an index has the questions of one
         * owner in order, but not those of two.
         */
        String eachOwner(UnaryOperator<String> statement) {
            return owners.stream()
                    .map(owner -> statement.apply(owner + " and " + rest()))
                    .collect(Collectors.joining(" union all "));
        }

        private String rest() {
            return String.join(" and ", conditions);
        }

        @Override
        public String toString() {
            return "(" + String.join(" or ", owners) + ") and " + rest();
        }
    }
}
