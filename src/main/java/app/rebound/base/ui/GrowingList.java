package app.rebound.base.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** A titled list that reads a few rows in one query and more on demand; hidden while empty. */
public class GrowingList<T> extends Card {

    private static final int AT_FIRST = 5;
    private static final int STEP = 10;

    private final Function<Pageable, List<T>> source;
    private final Function<T, Component> row;
    private final Div rows = new Div();
    private final Button more = Buttons.quiet(translate("base.list.more"), click -> grow());
    private int limit = AT_FIRST;

    /** Title is shown as given (already translated). */
    public GrowingList(
            String title, Function<Pageable, List<T>> source, Function<T, Component> row) {
        this.source = source;
        this.row = row;
        addClassName("rb-growing");
        add(new H2(title), rows, more);
    }

    /** Reads as many rows as are shown, and one more to know whether there are more. */
    public void readAgain() {
        var found = source.apply(PageRequest.ofSize(limit + 1));
        rows.removeAll();
        found.stream().limit(limit).map(row).forEach(rows::add);
        more.setVisible(found.size() > limit);
        setVisible(!found.isEmpty());
    }

    private void grow() {
        limit += STEP;
        readAgain();
    }
}
