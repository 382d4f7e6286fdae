package app.rebound.applications.csv;

import static app.rebound.applications.csv.ApplicationColumn.APPLIED_ON;
import static app.rebound.applications.csv.ApplicationColumn.COMPANY;
import static app.rebound.applications.csv.ApplicationColumn.LAST_SIGN_ON;
import static app.rebound.applications.csv.ApplicationColumn.LINK;
import static app.rebound.applications.csv.ApplicationColumn.NEXT_ACTION;
import static app.rebound.applications.csv.ApplicationColumn.NEXT_ON;
import static app.rebound.applications.csv.ApplicationColumn.NOTES;
import static app.rebound.applications.csv.ApplicationColumn.ROLE;
import static app.rebound.applications.csv.ApplicationColumn.STAGE;

import app.rebound.applications.ApplicationData;
import app.rebound.applications.Meaning;
import app.rebound.applications.NewApplication;
import app.rebound.applications.Stage;
import app.rebound.base.csv.ColumnMapping;
import app.rebound.base.csv.CsvColumns;
import app.rebound.base.csv.CsvProblem;
import app.rebound.base.csv.CsvRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one row after the other as an application, and says what is wrong with it. */
final class RowReader {

    private final ColumnMapping<ApplicationColumn> mapping;
    private final CsvColumns columns;
    private final List<Stage> stages;
    private final StageNames names;

    RowReader(
            ColumnMapping<ApplicationColumn> mapping,
            CsvColumns columns,
            List<Stage> stages,
            StageNames names) {
        this.mapping = mapping;
        this.columns = columns;
        this.stages = stages;
        this.names = names;
    }

    /** The row as new, or wrong. */
    PlannedRow read(CsvRow row) {
        var problems = new ArrayList<>(row.problems());
        var reading = new Reading(row, problems);
        var company = reading.text(COMPANY, ApplicationData.SHORT);
        if (company.isEmpty() && row.problems().isEmpty()) {
            problems.add(reading.problem(COMPANY, "no-company", Map.of()));
        }
        var applied = reading.date(APPLIED_ON);
        var data =
                new ApplicationData(
                        company,
                        reading.text(ROLE, ApplicationData.SHORT),
                        reading.text(LINK, ApplicationData.LINK_LENGTH),
                        reading.text(NOTES, ApplicationData.NOTES_LENGTH),
                        reading.text(NEXT_ACTION, ApplicationData.SHORT),
                        reading.date(NEXT_ON),
                        applied,
                        reading.date(LAST_SIGN_ON));
        var stage = reading.stage(applied == null ? Meaning.SAVED : Meaning.APPLIED);
        var text =
                Stream.of(company, data.role())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return problems.isEmpty() && stage.isPresent()
                ? new PlannedRow(
                        row,
                        text,
                        RowState.NEW,
                        new NewApplication(data, stage.get().id()),
                        List.of())
                : new PlannedRow(row, text, RowState.WRONG, null, problems);
    }

    private final class Reading {

        private final CsvRow row;
        private final List<CsvProblem> problems;

        Reading(CsvRow row, List<CsvProblem> problems) {
            this.row = row;
            this.problems = problems;
        }

        String text(ApplicationColumn column, int limit) {
            var text = mapping.cell(row, column).strip();
            if (text.length() > limit) {
                problems.add(
                        problem(
                                column,
                                "too-long",
                                Map.of("length", text.length(), "limit", limit)));
            }
            return text;
        }

        @Nullable LocalDate date(ApplicationColumn column) {
            var cell = mapping.cell(row, column).strip();
            if (cell.isEmpty()) {
                return null;
            }
            return switch (WrittenDate.read(cell)) {
                case WrittenDate.Clear(var date) -> date;
                case WrittenDate.Ambiguous(var one, var other) -> {
                    problems.add(
                            problem(
                                    column,
                                    "two-dates",
                                    Map.of(
                                            "text", cell,
                                            "one", one.toString(),
                                            "other", other.toString())));
                    yield null;
                }
                case WrittenDate.NoDate() -> {
                    problems.add(problem(column, "no-date", Map.of("text", cell)));
                    yield null;
                }
            };
        }

        Optional<Stage> stage(Meaning usual) {
            var cell = mapping.cell(row, STAGE).strip();
            if (cell.isEmpty()) {
                return stages.stream()
                        .filter(stage -> stage.meaning() == usual)
                        .findFirst()
                        .or(() -> stages.stream().findFirst());
            }
            var stage = names.read(cell, stages);
            if (stage.isEmpty()) {
                problems.add(problem(STAGE, "no-stage", Map.of("text", cell)));
            }
            return stage;
        }

        CsvProblem problem(ApplicationColumn column, String key, Map<String, Object> args) {
            var name =
                    mapping.index(column)
                            .map(index -> columns.names().get(index))
                            .orElse(column.header());
            var all = new HashMap<String, Object>(args);
            all.put("row", row.number());
            all.put("column", name);
            return new CsvProblem(row.number(), name, "application-import.problem." + key, all);
        }
    }
}
