package app.rebound.applications.csv;

import app.rebound.applications.NewApplication;
import app.rebound.base.csv.CsvProblem;
import app.rebound.base.csv.CsvRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would become of one row.
 *
 * @param application null where the row is wrong
 * @param problems why it is wrong
 */
public record PlannedRow(
        CsvRow row,
        String text,
        RowState state,
        @Nullable NewApplication application,
        List<CsvProblem> problems) {

    /** As a spreadsheet counts it. */
    public long number() {
        return row.number();
    }
}
