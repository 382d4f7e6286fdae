package app.rebound.applications.csv;

import app.rebound.base.csv.CsvProblem;
import java.util.List;

/**
 * What an import would do, before it does it.
 *
 * @param fileProblems what is wrong with the file as a whole or with its header
 */
public record ImportPlan(List<PlannedRow> rows, List<CsvProblem> fileProblems) {

    public static final ImportPlan NOTHING = new ImportPlan(List.of(), List.of());

    /** The rows in this state. */
    public List<PlannedRow> rows(RowState state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }
}
