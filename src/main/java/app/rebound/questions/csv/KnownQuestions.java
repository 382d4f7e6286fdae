package app.rebound.questions.csv;

import app.rebound.questions.QuestionData;
import app.rebound.questions.QuestionValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The questions that are there already and look like some of a file: for someone's own import their
 * own and the shared ones, for an import into the shared bank the shared ones.
 */
@Component
class KnownQuestions {

    private static final String KEYS = "select dedup_key from question where owner_id is null";

    // Joined with the keys, not "in" them: so that both databases look each up in the index.
    private static final String SHARED =
            """
            select q.* from unnest(:keys) wanted(dedup_key)
            join question q on q.dedup_key = wanted.dedup_key and q.owner_id is null
            """;
    private static final String OWN =
            """
            union all
            select q.* from unnest(:keys) wanted(dedup_key)
            join question q on q.dedup_key = wanted.dedup_key and q.owner_id = :owner
            """;

    /** A question that is there. */
    record Known(Shelf shelf, QuestionData data) {}

    /** Where it is. */
    enum Shelf {
        OWN,
        OWN_ARCHIVE,
        SHARED
    }

    private final JdbcClient jdbc;

    KnownQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Looks up questions by their keys. What is there now is remembered by a number each, so that
     * rows that are new, usually most of them, cost the database nothing.
     */
    Function<Collection<String>, Map<String, List<Known>>> in(Destination destination) {
        var there = numbers(destination);
        return keys -> {
            var likely = keys.stream().filter(key -> there.contains(number(key))).toList();
            return likely.isEmpty() ? Map.of() : find(destination, likely);
        };
    }

    private Set<Long> numbers(Destination destination) {
        var owner = destination.owner();
        var query =
                jdbc.sql(
                        owner.isPresent()
                                ? KEYS
                                        + " union all select dedup_key from question where owner_id = :owner"
                                : KEYS);
        if (owner.isPresent()) {
            query = query.param("owner", owner.get().value());
        }
        var numbers = new HashSet<Long>();
        query.query((RowCallbackHandler) row -> numbers.add(number(row.getString(1))));
        return numbers;
    }

    /** The first 64 bits of a key; should two keys share them, one is looked up in vain. */
    private static long number(String key) {
        return Long.parseUnsignedLong(key, 0, 16, 16);
    }

    private Map<String, List<Known>> find(Destination destination, List<String> keys) {
        var owner = destination.owner();
        var query =
                jdbc.sql(owner.isPresent() ? SHARED + OWN : SHARED)
                        .param("keys", keys.toArray(String[]::new));
        if (owner.isPresent()) {
            query = query.param("owner", owner.get().value());
        }
        var known = new HashMap<String, List<Known>>();
        query.query(
                (RowCallbackHandler)
                        row ->
                                known.computeIfAbsent(
                                                row.getString("dedup_key"),
                                                key -> new ArrayList<>())
                                        .add(new Known(shelf(row), QuestionValues.read(row))));
        return known;
    }

    private static Shelf shelf(ResultSet row) throws SQLException {
        if (row.getObject("owner_id") == null) {
            return Shelf.SHARED;
        }
        return row.getObject("archived_at") == null ? Shelf.OWN : Shelf.OWN_ARCHIVE;
    }
}
