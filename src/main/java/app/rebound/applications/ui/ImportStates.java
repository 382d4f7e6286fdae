package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.applications.csv.ImportPlan;
import app.rebound.applications.csv.RowState;
import app.rebound.base.ui.CsvPlanCard;
import app.rebound.base.ui.CsvPlanCard.Row;
import app.rebound.base.ui.CsvPlanCard.State;
import java.util.List;
import java.util.stream.Stream;

/** What would become of the applications in a file, in words. */
final class ImportStates {

    private ImportStates() {}

    /** Shows {@code plan}, what needs a person's eye first. */
    static void show(ImportPlan plan, CsvPlanCard card) {
        var first =
                Stream.of(RowState.WRONG, RowState.NEW, RowState.SAME)
                        .filter(state -> !plan.rows(state).isEmpty())
                        .findFirst()
                        .orElse(RowState.NEW);
        card.show(
                Stream.of(RowState.values()).map(state -> state(plan, state)).toList(),
                first.ordinal());
    }

    private static State state(ImportPlan plan, RowState state) {
        var rows = plan.rows(state);
        return new State(
                translate(state.key()),
                translate(
                        rows.isEmpty()
                                ? "application-import.none"
                                : "application-import.meaning." + state.name()),
                rows.size(),
                rows.stream()
                        .map(row -> new Row(row.number(), row.text(), row.problems()))
                        .toList(),
                List.of());
    }
}
