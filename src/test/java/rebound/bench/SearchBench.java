package rebound.bench;

import app.rebound.account.Person;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionFilter;
import app.rebound.questions.QuestionQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    private static final String WORD = " and q.search_text like ? escape '!'";
    private static final String COUNT =
            """
            select count(*) from (
                select id from (
                    (select q.id from question q
                     where q.owner_id = ? and q.archived_at is null%1$s limit 1001)
                    union all
                    (select q.id from question q
                     where q.owner_id is null and q.archived_at is null%1$s limit 1001)
                ) q limit 1001) found
            """;
    private static final String ROWS =
            """
            select q.id, q.owner_id, q.text, q.kind, q.role_family, q.difficulty, q.language,
                   q.answer_seconds, q.often_not_permitted, q.archived_at, coalesce(p.times, 0)
            from (
                (select q.* from question q
                 where q.owner_id = ? and q.archived_at is null%1$s
                 order by q.sort_key, q.id limit 50)
                union all
                (select q.* from question q
                 where q.owner_id is null and q.archived_at is null%1$s
                 order by q.sort_key, q.id limit 50)
            ) q
            left join question_practised p on p.question_id = q.id and p.person_id = ?
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
        var words = Stream.of(text.split(" ")).map("%%%s%%"::formatted).toList();
        var id = person.id().value();
        var values = new ArrayList<Object>(words);
        values.addFirst(id);
        values.addAll(words);
        try (var connection = database.getConnection()) {
            read(connection, COUNT, words.size(), values);
            values.add(id);
            read(connection, ROWS, words.size(), values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void read(Connection connection, String sql, int words, List<?> values)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql.formatted(WORD.repeat(words)))) {
            for (var place = 0; place < values.size(); place++) {
                statement.setObject(place + 1, values.get(place));
            }
            Raw.read(statement);
        }
    }
}
