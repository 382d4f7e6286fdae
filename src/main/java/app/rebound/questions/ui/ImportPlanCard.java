package app.rebound.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.csv.CsvProblem;
import app.rebound.base.ui.Card;
import app.rebound.questions.csv.ImportPlan;
import app.rebound.questions.csv.ImportRequest;
import app.rebound.questions.csv.PlannedRow;
import app.rebound.questions.csv.RowState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would become of each row: counted by state, and the rows of one state to look at. */
class ImportPlanCard extends Card {

    private final Map<RowState, Button> states = new EnumMap<>(RowState.class);
    private final Paragraph meaning = new Paragraph();
    private final Paragraph more = new Paragraph();
    private final Grid<PlannedRow> grid = new Grid<>();
    private final Div offer = new Div();
    private final Function<ImportRequest, Component> wrongRows;
    private ImportPlan plan = ImportPlan.NOTHING;
    private RowState shown = RowState.NEW;

    /**
     * @param wrongRows makes a download of the wrong rows
     */
    ImportPlanCard(Function<ImportRequest, Component> wrongRows) {
        this.wrongRows = wrongRows;
        var bar = new Div();
        bar.addClassName("rb-import-states");
        bar.getElement().setAttribute("role", "group");
        bar.getElement().setAttribute("aria-label", translate("question-import.states"));
        for (var state : RowState.values()) {
            var button = new Button();
            button.addClickListener(click -> show(state));
            states.put(state, button);
            bar.add(button);
        }
        meaning.addClassName("rb-soft");
        more.addClassNames("rb-soft", "rb-small");
        grid.addClassName("rb-import-rows");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(translate("question-import.rows"));
        grid.addColumn(PlannedRow::number)
                .setHeader(translate("question-import.row"))
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.addColumn(row()).setHeader(translate("question-import.column.TEXT")).setFlexGrow(1);
        add(new H2(translate("question-import.what-happens")), bar, meaning, offer, grid, more);
    }

    void show(ImportRequest request, ImportPlan plan) {
        this.plan = plan;
        offer.removeAll();
        offer.add(wrongRows.apply(request));
        states.forEach((state, button) -> label(state, button, plan.counts().of(state)));
        // What needs a person's eye comes first.
        show(
                Stream.of(RowState.WRONG, RowState.NEAR_DUPLICATE, RowState.NEW, RowState.SAME)
                        .filter(state -> plan.counts().of(state) > 0)
                        .findFirst()
                        .orElse(RowState.NEW));
    }

    private void show(RowState state) {
        shown = state;
        states.forEach((each, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(each == shown)));
        var rows = plan.rows(state);
        grid.setItems(rows);
        grid.setVisible(!rows.isEmpty());
        meaning.setText(
                translate(
                        rows.isEmpty()
                                ? "question-import.none." + state.name()
                                : "question-import.meaning." + state.name()));
        offer.setVisible(state == RowState.WRONG && !rows.isEmpty());
        more.setText(translate("question-import.more", Map.of("shown", rows.size())));
        more.setVisible(plan.counts().of(state) > rows.size());
    }

    private static void label(RowState state, Button button, long count) {
        var number = new Span(translate("question-import.number", count));
        number.addClassName("rb-import-number");
        var label = new Div(number, new Span(translate(state.key())));
        button.getElement().removeAllChildren();
        button.getElement().appendChild(label.getElement());
    }

    private static LitRenderer<PlannedRow> row() {
        return LitRenderer.<PlannedRow>of(
                        """
                        <div class="rb-import-row">
                          <div>${item.text}</div>
                          <div class="rb-import-reason">${item.reason}</div>
                        </div>
                        """)
                .withProperty("text", PlannedRow::text)
                .withProperty(
                        "reason",
                        row ->
                                row.reasons().stream()
                                        .map(ImportPlanCard::words)
                                        .collect(Collectors.joining(" ")));
    }

    /** A problem in words; its key and its values are all there is to it. */
    static String words(CsvProblem problem) {
        return translate(problem.key(), problem.args());
    }
}
