package rebound.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The values of many rows for one statement, written in batches. */
final class Rows {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;
    private final String statement;
    private final List<@Nullable Object[]> waiting = new ArrayList<>();

    Rows(JdbcTemplate jdbc, String statement) {
        this.jdbc = jdbc;
        this.statement = statement;
    }

    /** Into these columns of a table. */
    static Rows into(JdbcTemplate jdbc, String table, String... columns) {
        return new Rows(
                jdbc,
                "insert into %s (%s) values (%s)"
                        .formatted(
                                table,
                                String.join(", ", columns),
                                String.join(", ", Collections.nCopies(columns.length, "?"))));
    }

    /** One more row: the values of the statement's question marks. */
    void add(@Nullable Object... values) {
        waiting.add(values);
    }

    /** Writes what was added. */
    void write() {
        for (var from = 0; from < waiting.size(); from += BATCH) {
            jdbc.batchUpdate(
                    statement, waiting.subList(from, Math.min(from + BATCH, waiting.size())));
        }
        waiting.clear();
    }
}
