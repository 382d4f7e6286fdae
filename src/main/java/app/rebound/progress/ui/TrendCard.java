package app.rebound.progress.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Chart;
import app.rebound.base.ui.ChartModel;
import app.rebound.base.ui.Prose;
import app.rebound.base.ui.Tag;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
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
        add(words(said));
        toggle = Buttons.quiet(translate("progress.chart.show"), click -> toggle());
        toggle.addClassName("rb-trend-toggle");
        mark();
        add(toggle);
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
        card.add(words(said));
        return card;
    }

    private static Prose words(List<String> said) {
        var words = Prose.begin("div", "");
        said.forEach(sentence -> words.line("p", "", sentence));
        return words.done();
    }

    private static Component heading(String title, List<Tag> tags) {
        var heading = new Header(new H2(title));
        tags.forEach(heading::add);
        return heading;
    }

    /** Shows the chart. */
    TrendCard open() {
        if (chart.getComponentCount() == 0) {
            var counted = Prose.begin("div", "");
            underneath.forEach(sentence -> counted.line("p", "rb-soft rb-small", sentence));
            chart.add(new Chart(model.get()), counted.done());
        }
        addComponentAtIndex(indexOf(toggle), chart);
        mark();
        return this;
    }

    private void toggle() {
        if (isOpen()) {
            remove(chart);
            mark();
        } else {
            open();
        }
    }

    private boolean isOpen() {
        return chart.getParent().isPresent();
    }

    private void mark() {
        toggle.setText(translate(isOpen() ? "progress.chart.hide" : "progress.chart.show"));
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(isOpen()));
        setClassName("rb-trend-open", isOpen());
    }
}
