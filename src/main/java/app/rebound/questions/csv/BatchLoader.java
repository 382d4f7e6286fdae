package app.rebound.questions.csv;

import app.rebound.account.PersonId;
import app.rebound.questions.QuestionData;
import app.rebound.questions.QuestionValues;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Batched inserts, which every database understands. */
final class BatchLoader implements QuestionLoader {

    private static final String INSERT =
            "insert into question (%s) values (%s)"
                    .formatted(
                            String.join(", ", QuestionValues.COLUMNS),
                            String.join(
                                    ", ", Collections.nCopies(QuestionValues.COLUMNS.size(), "?")));

    private final JdbcTemplate jdbc;
    private final Clock clock;

    BatchLoader(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void write(Optional<PersonId> owner, List<QuestionData> questions) {
        var now = clock.instant();
        jdbc.batchUpdate(
                INSERT,
                questions.stream()
                        .map(data -> QuestionValues.of(owner, data, now).toArray())
                        .toList());
    }
}
