package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.applications.csv.ImportPlan;
import app.rebound.applications.csv.PlannedRow;
import app.rebound.applications.csv.RowState;
import app.rebound.base.ui.Card;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would become of each row: counted by state, and the rows of one state to look at. */
class ImportPlanCard extends Card {

    private final Map<RowState, Button> states = new EnumMap<>(RowState.class);
    private final Paragraph meaning = new Paragraph();
    private final Grid<PlannedRow> grid = new Grid<>();
    private ImportPlan plan = ImportPlan.NOTHING;

    ImportPlanCard() {
        var bar = new Div();
        bar.addClassName("rb-import-states");
        bar.getElement().setAttribute("role", "group");
        bar.getElement().setAttribute("aria-label", translate("application-import.what-happens"));
        for (var state : RowState.values()) {
            var button = new Button();
            button.addClickListener(click -> show(state));
            states.put(state, button);
            bar.add(button);
        }
        meaning.addClassName("rb-soft");
        grid.addClassName("rb-import-rows");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(translate("application-import.rows"));
        grid.addColumn(PlannedRow::number)
                .setHeader(translate("application-import.row"))
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.addColumn(row()).setHeader(translate("application-import.application")).setFlexGrow(1);
        add(new H2(translate("application-import.what-happens")), bar, meaning, grid);
    }

    void show(ImportPlan plan) {
        this.plan = plan;
        states.forEach((state, button) -> label(state, button, plan.rows(state).size()));
        // What needs a person's eye comes first.
        show(
                Stream.of(RowState.WRONG, RowState.NEW, RowState.SAME)
                        .filter(state -> !plan.rows(state).isEmpty())
                        .findFirst()
                        .orElse(RowState.NEW));
    }

    private void show(RowState shown) {
        states.forEach((each, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(each == shown)));
        var rows = plan.rows(shown);
        grid.setItems(rows);
        grid.setVisible(!rows.isEmpty());
        meaning.setText(
                translate(
                        rows.isEmpty()
                                ? "application-import.none"
                                : "application-import.meaning." + shown.name()));
    }

    private static void label(RowState state, Button button, int count) {
        var number = new Span(translate("application-import.number", count));
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
                                row.problems().stream()
                                        .map(ImportPreview::words)
                                        .collect(Collectors.joining(" ")));
    }
}
