package app.rebound.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Inserts rows, column by column. */
final class Rows {

    private final JdbcClient database;

    Rows(JdbcClient database) {
        this.database = database;
    }

    Row into(String table) {
        return new Row(table);
    }

    /** An id that is the same for the same name, so that the sample is the same everywhere. */
    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("rebound sample " + name).getBytes(StandardCharsets.UTF_8));
    }

    /** A row in the making. */
    final class Row {

        private final String table;
        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

        private Row(String table) {
            this.table = table;
        }

        Row with(String column, @Nullable Object value) {
            values.put(
                    column,
                    value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
            return this;
        }

        void insert() {
            var columns = String.join(", ", values.keySet());
            var places =
                    values.keySet().stream()
                            .map(column -> ":" + column)
                            .collect(Collectors.joining(", "));
            database.sql("insert into " + table + " (" + columns + ") values (" + places + ")")
                    .params(values)
                    .update();
        }
    }
}
