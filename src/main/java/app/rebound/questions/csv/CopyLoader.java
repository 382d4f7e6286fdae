package app.rebound.questions.csv;

import app.rebound.account.PersonId;
import app.rebound.questions.QuestionData;
import app.rebound.questions.QuestionValues;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** PostgreSQL's own way to take in many rows. */
final class CopyLoader implements QuestionLoader {

    private static final String COPY =
            "copy question (%s) from stdin".formatted(String.join(", ", QuestionValues.COLUMNS));

    private final JdbcTemplate jdbc;
    private final Clock clock;

    CopyLoader(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void write(Optional<PersonId> owner, List<QuestionData> questions) {
        var now = clock.instant();
        var rows = new StringBuilder();
        for (var data : questions) {
            append(rows, QuestionValues.of(owner, data, now));
        }
        jdbc.execute(
                (ConnectionCallback<Long>)
                        connection -> {
                            try {
                                return connection
                                        .unwrap(PGConnection.class)
                                        .getCopyAPI()
                                        .copyIn(COPY, new StringReader(rows.toString()));
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
    }

    /** One line of COPY's text format. */
    private static void append(StringBuilder rows, List<@Nullable Object> values) {
        var separator = "";
        for (var value : values) {
            rows.append(separator);
            separator = "\t";
            if (value == null) {
                rows.append("\\N");
            } else {
                escape(rows, value.toString());
            }
        }
        rows.append('\n');
    }

    private static void escape(StringBuilder rows, String text) {
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(text.charAt(i));
            }
        }
    }
}
