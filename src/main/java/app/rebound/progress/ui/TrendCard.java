package app.rebound.progress.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Chart;
import app.rebound.base.ui.ChartModel;
import app.rebound.base.ui.Tag;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;

/** One thing over time: what it says in words, and the chart, which is only made when wanted. */
class TrendCard extends Card {

    private final Div chart = new Div();
    private final Button toggle;
    private final Supplier<ChartModel> model;
    private final List<String> underneath;

    private TrendCard(
            Component heading,
            List<String> said,
            Supplier<ChartModel> model,
            List<String> underneath) {
        this.model = model;
        this.underneath = underneath;
        addClassName("rb-trend");
        add(heading);
        said.forEach(sentence -> add(new Paragraph(sentence)));
        toggle = Buttons.quiet(translate("progress.chart.show"), click -> toggle());
        toggle.addClassName("rb-trend-toggle");
        chart.setVisible(false);
        mark();
        add(chart, toggle);
    }

    /** Words and, on asking, the chart with how it was counted beneath. */
    static TrendCard withChart(
            String title,
            List<Tag> tags,
            List<String> said,
            Supplier<ChartModel> model,
            List<String> underneath) {
        return new TrendCard(heading(title, tags), said, model, underneath);
    }

    /** Words alone. */
    static Card inWords(String title, List<Tag> tags, List<String> said) {
        var card = new Card(heading(title, tags));
        card.addClassName("rb-trend");
        said.forEach(sentence -> card.add(new Paragraph(sentence)));
        return card;
    }

    private static Component heading(String title, List<Tag> tags) {
        var heading = new Header(new H2(title));
        tags.forEach(heading::add);
        return heading;
    }

    /** Shows the chart. */
    TrendCard open() {
        if (chart.getComponentCount() == 0) {
            chart.add(new Chart(model.get()));
            underneath.forEach(sentence -> {
                var paragraph = new Paragraph(sentence);
                paragraph.addClassNames("rb-soft", "rb-small");
                chart.add(paragraph);
            });
        }
        chart.setVisible(true);
        mark();
        return this;
    }

    private void toggle() {
        if (chart.isVisible()) {
            chart.setVisible(false);
            mark();
        } else {
            open();
        }
    }

    private void mark() {
        toggle.setText(
                translate(chart.isVisible() ? "progress.chart.hide" : "progress.chart.show"));
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(chart.isVisible()));
        setClassName("rb-trend-open", chart.isVisible());
    }
}
