package rebound.bench;

import app.rebound.account.Person;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionFilter;
import app.rebound.questions.QuestionQuery;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.data.domain.PageRequest;

/**
 * One keystroke in the search over a person's very many questions: what the view asks the service,
 * against the same two statements sent by plain JDBC.
 */
final class SearchBench {

    private static final double MOST = 1.5;
    private static final int PAGE = 50;
    private static final int COUNTED = 1_001;
    private static final List<String> TYPED = List.of("c", "conf", "conflict", "conflict patient");

    private static final String WHERE =
            "(q.owner_id = ? or q.owner_id is null) and q.archived_at is null";
    private static final String WORD = " and q.search_text like ? escape '!'";
    private static final String COUNT =
            "select count(*) from (select q.id from question q where %s limit 1001) found";
    private static final String ROWS =
            """
            select q.id, q.owner_id, q.text, q.kind, q.role_family, q.difficulty, q.language,
                   q.answer_seconds, q.often_not_permitted, coalesce(p.times, 0)
            from question q
            left join question_practised p on p.question_id = q.id and p.person_id = ?
            where %s
            order by q.sort_key, q.id
            limit 50 offset 0
            """;

    private final QuestionBank bank;
    private final DataSource database;
    private final Person person;

    SearchBench(BenchServer server, Person person) {
        this.bank = server.the(QuestionBank.class);
        this.database = server.the(DataSource.class);
        this.person = person;
    }

    void run(Turns turns, Report report) {
        report.heading("A keystroke in the search over them", "raw SQL", "service");
        for (var text : TYPED) {
            report.ratio(
                    "count and first page of “%s”".formatted(text),
                    turns.compare(
                            () -> Turns.timed(() -> raw(text)),
                            () -> Turns.timed(() -> service(text))),
                    MOST);
        }
    }

    private void service(String text) {
        var filter =
                new QuestionFilter(
                        text,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null,
                        QuestionFilter.Ownership.ANY,
                        false);
        var query = QuestionQuery.of(filter);
        bank.countUpTo(person.id(), query, COUNTED);
        bank.find(person.id(), query, PageRequest.of(0, PAGE));
    }

    private void raw(String text) {
        var words = List.of(text.split(" "));
        var where = WHERE + WORD.repeat(words.size());
        var id = person.id().value();
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(COUNT.formatted(where));
                var rows = connection.prepareStatement(ROWS.formatted(where))) {
            fill(count, words, id);
            Raw.read(count);
            fill(rows, words, id, id);
            Raw.read(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(PreparedStatement statement, List<String> words, UUID... ids)
            throws SQLException {
        var place = 1;
        for (var id : ids) {
            statement.setObject(place++, id);
        }
        for (var word : words) {
            statement.setString(place++, "%" + word + "%");
        }
    }
}
