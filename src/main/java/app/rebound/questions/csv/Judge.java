package app.rebound.questions.csv;

import app.rebound.base.csv.CsvProblem;
import app.rebound.questions.QuestionData;
import app.rebound.questions.QuestionText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Says of each row whether it is new, the same as a question that is there or came earlier in the
 * file, nearly one, or wrong. A row is the same if it differs in none of the columns the file has.
 */
final class Judge {

    private final Function<Collection<String>, Map<String, List<KnownQuestions.Known>>> known;
    private final Set<QuestionColumn> columns;
    private final Map<String, Earlier> earlier = new HashMap<>();

    /** A row of the file that was fine; its details only as a hash, to be small. */
    private record Earlier(long row, String text, int details) {}

    Judge(
            Function<Collection<String>, Map<String, List<KnownQuestions.Known>>> known,
            Set<QuestionColumn> columns) {
        this.known = known;
        this.columns = columns;
    }

    /** Judges the next rows of the file, at the price of one look at what is there. */
    List<JudgedRow> judge(List<ReadRow> rows) {
        var keys = new LinkedHashMap<ReadRow, String>();
        for (var row : rows) {
            if (row.data() != null) {
                keys.put(row, QuestionText.dedupKey(row.data().text()));
            }
        }
        var there =
                keys.isEmpty()
                        ? Map.<String, List<KnownQuestions.Known>>of()
                        : known.apply(Set.copyOf(keys.values()));
        var judged = new ArrayList<JudgedRow>(rows.size());
        for (var row : rows) {
            var data = row.data();
            judged.add(
                    data == null
                            ? new JudgedRow(
                                    row.number(), row.text(), RowState.WRONG, null, row.problems())
                            : judge(row, data, Objects.requireNonNull(keys.get(row)), there));
        }
        return judged;
    }

    private JudgedRow judge(
            ReadRow row,
            QuestionData data,
            String key,
            Map<String, List<KnownQuestions.Known>> there) {
        var alike = there.getOrDefault(key, List.of());
        var details = data.hashCode();
        var before = earlier.putIfAbsent(key, new Earlier(row.number(), data.text(), details));
        var reason =
                inBank(row, data, alike)
                        .or(() ->
                                Optional.ofNullable(before)
                                        .map(b -> inFile(row, data, details, b)));
        return new JudgedRow(
                row.number(),
                row.text(),
                reason.map(Reason::state).orElse(RowState.NEW),
                data,
                reason.map(Reason::why).map(List::of).orElse(List.of()));
    }

    private Optional<Reason> inBank(
            ReadRow row, QuestionData data, List<KnownQuestions.Known> alike) {
        return alike.stream()
                .map(there -> {
                    if (sameAs(data, there.data())) {
                        return Reason.same(row, "bank." + there.shelf(), Map.of());
                    }
                    return data.text().equals(there.data().text())
                            ? Reason.near(row, "details." + there.shelf(), Map.of())
                            : Reason.near(
                                    row,
                                    "bank." + there.shelf(),
                                    Map.of("text", RowReader.excerpt(there.data().text())));
                })
                .min(Comparator.comparing(Reason::state));
    }

    private static Reason inFile(ReadRow row, QuestionData data, int details, Earlier before) {
        Map<String, Object> where = Map.of("other", before.row());
        if (!data.text().equals(before.text())) {
            return Reason.near(row, "file", where);
        }
        return details == before.details()
                ? Reason.same(row, "file", where)
                : Reason.near(row, "file-details", where);
    }

    private boolean sameAs(QuestionData data, QuestionData there) {
        return columns.stream().allMatch(column -> column.cell(data).equals(column.cell(there)));
    }

    private record Reason(RowState state, CsvProblem why) {

        static Reason same(ReadRow row, String name, Map<String, Object> args) {
            return of(RowState.SAME, row, "question-import.same." + name, args);
        }

        static Reason near(ReadRow row, String name, Map<String, Object> args) {
            return of(RowState.NEAR_DUPLICATE, row, "question-import.nearly." + name, args);
        }

        private static Reason of(
                RowState state, ReadRow row, String key, Map<String, Object> args) {
            return new Reason(state, new CsvProblem(row.number(), null, key, args));
        }
    }
}
