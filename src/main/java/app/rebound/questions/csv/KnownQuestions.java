package app.rebound.questions.csv;

import app.rebound.questions.QuestionData;
import app.rebound.questions.QuestionValues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The questions that are there already and look like some of a file: for someone's own import their
 * own and the shared ones, for an import into the shared bank the shared ones.
 */
@Component
class KnownQuestions {

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

    /** Those with one of these keys, by key. */
    Map<String, List<Known>> find(Destination destination, Collection<String> keys) {
        var owner = destination.owner();
        var query =
                jdbc.sql(owner.isPresent() ? SHARED + OWN : SHARED)
                        .param("keys", keys.toArray(String[]::new));
        if (owner.isPresent()) {
            query = query.param("owner", owner.get().value());
        }
        var known = new HashMap<String, List<Known>>();
        query.query(row -> {
            var shelf =
                    row.getObject("owner_id") == null
                            ? Shelf.SHARED
                            : row.getObject("archived_at") == null ? Shelf.OWN : Shelf.OWN_ARCHIVE;
            known.computeIfAbsent(row.getString("dedup_key"), key -> new ArrayList<>())
                    .add(new Known(shelf, QuestionValues.read(row)));
        });
        return known;
    }
}
