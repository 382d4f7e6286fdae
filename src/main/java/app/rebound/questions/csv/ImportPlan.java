package app.rebound.questions.csv;

import app.rebound.base.csv.CsvProblem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an import would do, before it does it.
 *
 * @param fileProblems what is wrong with the file as a whole or with its header
 */
public record ImportPlan(
        ImportCounts counts, List<CsvProblem> fileProblems, Map<RowState, List<PlannedRow>> rows) {

    /** So many rows of each state are kept to be looked at; all are counted. */
    public static final int MOST_ROWS_SHOWN = 5_000;

    /** Of a file without rows. */
    public static final ImportPlan NOTHING =
            new ImportPlan(new ImportCounts(Map.of()), List.of(), Map.of());

    /** The first rows in this state. */
    public List<PlannedRow> rows(RowState state) {
        return rows.getOrDefault(state, List.of());
    }

    /** Puts a plan together while rows come by. */
    static final class Draft {

        private final ImportCounts.Tally tally = new ImportCounts.Tally();
        private final Map<RowState, List<PlannedRow>> rows = new EnumMap<>(RowState.class);

        void add(JudgedRow row) {
            tally.add(row.state());
            var kept = rows.computeIfAbsent(row.state(), state -> new ArrayList<>());
            if (kept.size() < MOST_ROWS_SHOWN) {
                kept.add(new PlannedRow(row.number(), row.text(), row.state(), row.reasons()));
            }
        }

        ImportPlan plan(List<CsvProblem> fileProblems) {
            return new ImportPlan(tally.counts(), fileProblems, rows);
        }
    }
}
