package app.rebound.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.CsvPlanCard;
import app.rebound.base.ui.CsvPlanCard.Row;
import app.rebound.base.ui.CsvPlanCard.State;
import app.rebound.questions.csv.ImportPlan;
import app.rebound.questions.csv.RowState;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What would become of the questions in a file, in words. */
final class ImportStates {

    private ImportStates() {}

    /**
     * Shows {@code plan}, what needs a person's eye first.
     *
     * @param wrongRows makes a download of the wrong rows
     */
    static void show(ImportPlan plan, CsvPlanCard card, Supplier<Component> wrongRows) {
        var first =
                Stream.of(RowState.WRONG, RowState.NEAR_DUPLICATE, RowState.NEW, RowState.SAME)
                        .filter(state -> plan.counts().of(state) > 0)
                        .findFirst()
                        .orElse(RowState.NEW);
        card.show(
                Stream.of(RowState.values()).map(state -> state(plan, state, wrongRows)).toList(),
                first.ordinal());
    }

    private static State state(ImportPlan plan, RowState state, Supplier<Component> wrongRows) {
        var rows = plan.rows(state);
        return new State(
                translate(state.key()),
                translate(
                        (rows.isEmpty() ? "question-import.none." : "question-import.meaning.")
                                + state.name()),
                plan.counts().of(state),
                rows.stream().map(row -> new Row(row.number(), row.text(), row.reasons())).toList(),
                state == RowState.WRONG && !rows.isEmpty() ? List.of(wrongRows.get()) : List.of());
    }
}
