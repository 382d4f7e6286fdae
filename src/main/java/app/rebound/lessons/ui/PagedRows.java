package app.rebound.lessons.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** A list that reads one page at a time, the next one on demand. */
class PagedRows<T> extends Div {

    private static final int PAGE = 20;

    private final Function<Pageable, List<T>> source;
    private final Function<T, Component> row;
    private final Div rows = new Div();
    private final Button more = Buttons.quiet(translate("lessons.more"), click -> readMore());
    private int pages;

    PagedRows(Function<Pageable, List<T>> source, Function<T, Component> row) {
        this.source = source;
        this.row = row;
        rows.getElement().setAttribute("role", "list");
        add(rows, more);
        readMore();
    }

    boolean isEmpty() {
        return rows.getElement().getChildCount() == 0;
    }

    private void readMore() {
        var found = source.apply(PageRequest.of(pages++, PAGE));
        for (var each : found) {
            var shown = row.apply(each);
            shown.getElement().setAttribute("role", "listitem");
            rows.add(shown);
        }
        more.setVisible(found.size() == PAGE);
    }
}
