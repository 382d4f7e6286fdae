package rebound.bench;

import app.rebound.account.PersonId;
import app.rebound.questions.QuestionValues;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Questions that only need to be handed to the database, in the fastest way it has. */
final class RawQuestions {

    private static final int BATCH = 1_000;
    private static final String COLUMNS = String.join(", ", QuestionValues.COLUMNS);

    private final DataSource database;
    private final boolean postgreSql;
    private final List<Object[]> rows;
    private final byte[] copied;

    RawQuestions(BenchServer server, PersonId owner, int count) {
        database = server.the(DataSource.class);
        postgreSql = server.databaseName().startsWith("PostgreSQL");
        rows =
                IntStream.range(0, count)
                        .mapToObj(MadeUp::question)
                        .map(data -> QuestionValues.of(Optional.of(owner), data, Instant.now()))
                        .map(List::toArray)
                        .toList();
        copied = postgreSql ? copyFormat() : new byte[0];
    }

    /** What {@link #load()} does. */
    String way() {
        return postgreSql ? "raw COPY" : "raw inserts";
    }

    /** Loads all of them in one transaction. */
    void load() {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            if (postgreSql) {
                copy(connection);
            } else {
                insert(connection);
            }
            connection.commit();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void copy(Connection connection) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy question (%s) from stdin".formatted(COLUMNS),
                        new ByteArrayInputStream(copied));
    }

    private void insert(Connection connection) throws SQLException {
        var places = String.join(", ", Collections.nCopies(QuestionValues.COLUMNS.size(), "?"));
        var sql = "insert into question (%s) values (%s)".formatted(COLUMNS, places);
        try (var statement = connection.prepareStatement(sql)) {
            for (var row = 0; row < rows.size(); row++) {
                var values = rows.get(row);
                for (var column = 0; column < values.length; column++) {
                    statement.setObject(column + 1, values[column]);
                }
                statement.addBatch();
                if (row % BATCH == BATCH - 1) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    /** The text format of COPY; what is made up has nothing to escape. */
    private byte[] copyFormat() {
        return rows.stream()
                .map(row ->
                        Arrays.stream(row).map(String::valueOf).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
