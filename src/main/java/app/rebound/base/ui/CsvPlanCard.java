package app.rebound.base.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.csv.CsvProblem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What would become of each row of a file: counted by state, and the rows of one to look at. */
public class CsvPlanCard extends Card {

    /**
     * The rows that would meet with the same.
     *
     * @param name of the state, as shown (already translated)
     * @param meaning what would become of them, as shown (already translated)
     * @param count how many there are
     * @param rows the first of them
     * @param below what can be done about them, shown under the meaning
     */
    public record State(
            String name, String meaning, long count, List<Row> rows, List<Component> below) {}

    /**
     * One row.
     *
     * @param number as a spreadsheet counts it
     * @param problems why it would not simply come in
     */
    public record Row(long number, String text, List<CsvProblem> problems) {

        String reason() {
            return problems.stream().map(CsvPlanCard::words).collect(Collectors.joining(" "));
        }
    }

    private final Div bar = new Div();
    private final Paragraph meaning = new Paragraph();
    private final Div below = new Div();
    private final Grid<Row> grid = new Grid<>();
    private final Paragraph more = new Paragraph();

    /** Shows what a row is about under {@code heading} (already translated). */
    public CsvPlanCard(String heading) {
        bar.addClassName("rb-import-states");
        bar.getElement().setAttribute("role", "group");
        bar.getElement().setAttribute("aria-label", translate("base.csv.states"));
        meaning.addClassName("rb-soft");
        more.addClassNames("rb-soft", "rb-small");
        grid.addClassName("rb-import-rows");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(translate("base.csv.rows"));
        grid.addColumn(Row::number)
                .setHeader(translate("base.csv.row"))
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.addColumn(row()).setHeader(heading).setFlexGrow(1);
        add(new H2(translate("base.csv.what-happens")), bar, meaning, below, grid, more);
    }

    /** Counts {@code states} and shows the rows of the one at index {@code first}. */
    public void show(List<State> states, int first) {
        var buttons = new ArrayList<Button>();
        for (var state : states) {
            var button = new Button(label(state));
            button.addClickListener(click -> choose(state, button, buttons));
            buttons.add(button);
        }
        bar.removeAll();
        buttons.forEach(bar::add);
        choose(states.get(first), buttons.get(first), buttons);
    }

    private void choose(State state, Button chosen, List<Button> buttons) {
        buttons.forEach(each ->
                each.getElement().setAttribute("aria-pressed", String.valueOf(each == chosen)));
        meaning.setText(state.meaning());
        below.removeAll();
        state.below().forEach(below::add);
        grid.setItems(state.rows());
        grid.setVisible(!state.rows().isEmpty());
        more.setText(translate("base.csv.more", Map.of("shown", state.rows().size())));
        more.setVisible(state.count() > state.rows().size());
    }

    private static Component label(State state) {
        var number = new Span(translate("base.csv.number", state.count()));
        number.addClassName("rb-import-number");
        return new Div(number, new Span(state.name()));
    }

    private static LitRenderer<Row> row() {
        return LitRenderer.<Row>of(
                        """
                        <div class="rb-import-row">
                          <div>${item.text}</div>
                          <div class="rb-import-reason">${item.reason}</div>
                        </div>
                        """)
                .withProperty("text", Row::text)
                .withProperty("reason", Row::reason);
    }

    /** A problem in words; its key and its values are all there is to it. */
    public static String words(CsvProblem problem) {
        return translate(problem.key(), problem.args());
    }
}
