package app.rebound.practice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.EmptyState;
import app.rebound.base.ui.PageHeader;
import app.rebound.practice.HistoryFilter;
import app.rebound.practice.Mode;
import app.rebound.practice.PracticeHistory;
import app.rebound.practice.PracticeRoutes;
import app.rebound.practice.PracticeSessions;
import app.rebound.questions.QuestionKind;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;

/** Every session so far, newest first; what is searched for stands in the address. */
@Route(PracticeRoutes.HISTORY)
@PermitAll
class HistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 10;

    private final PracticeSessions sessions;
    private final PracticeHistory history;
    private final PersonId owner;
    private final TextField text = new TextField(translate("practice.history.search"));
    private final Select<Mode> mode = new Select<>();
    private final Select<QuestionKind> kind = new Select<>();
    private final Paragraph found = new Paragraph();
    private final Div list = new Div();
    private final Div state = new Div();
    private final Button more = Buttons.secondary(translate("practice.more"), click -> showMore());
    private HistoryFilter filter = HistoryFilter.ALL;
    private int pages;

    HistoryView(PracticeSessions sessions, PracticeHistory history, CurrentPerson person) {
        this.sessions = sessions;
        this.history = history;
        this.owner = person.id();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        mode.setLabel(translate("practice.mode"));
        mode.setEmptySelectionAllowed(true);
        mode.setEmptySelectionCaption(translate("practice.any"));
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(one -> translate(one == null ? "practice.any" : one.key()));
        kind.setLabel(translate("practice.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(translate("practice.any"));
        kind.setItems(QuestionKind.values());
        kind.setItemLabelGenerator(one -> translate(one == null ? "practice.any" : one.key()));
        text.addValueChangeListener(change -> search());
        mode.addValueChangeListener(change -> search());
        kind.addValueChangeListener(change -> search());
        found.getElement().setAttribute("role", "status");
        found.addClassNames("rb-soft", "rb-small");
        list.getElement().setAttribute("role", "list");
        var filters = new Div(text, kind, mode);
        filters.addClassName("rb-filters");
        add(
                new PageHeader(
                        translate("practice.history.title"),
                        translate("practice.history.lead"),
                        Buttons.primary(
                                translate("practice.menu"),
                                click -> UI.getCurrent().navigate(StartView.class))),
                filters,
                found,
                list,
                state,
                more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        filter =
                new HistoryFilter(
                        query.getSingleParameter("q").orElse(""),
                        constant(Mode.values(), query.getSingleParameter("mode")).orElse(null),
                        constant(QuestionKind.values(), query.getSingleParameter("kind"))
                                .orElse(null));
        text.setValue(filter.text());
        mode.setValue(filter.mode());
        kind.setValue(filter.kind());
        show();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, Optional<String> name) {
        return Arrays.stream(all)
                .filter(one -> name.filter(one.name()::equalsIgnoreCase).isPresent())
                .findFirst();
    }

    private void search() {
        var wanted = new HistoryFilter(text.getValue(), mode.getValue(), kind.getValue());
        if (wanted.equals(filter)) {
            return;
        }
        filter = wanted;
        var query = new HashMap<String, String>();
        if (!wanted.text().isBlank()) {
            query.put("q", wanted.text());
        }
        Optional.ofNullable(wanted.mode()).ifPresent(one -> query.put("mode", one.name()));
        Optional.ofNullable(wanted.kind()).ifPresent(one -> query.put("kind", one.name()));
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null, new Location(PracticeRoutes.HISTORY, QueryParameters.simple(query)));
        show();
    }

    private void show() {
        list.removeAll();
        state.removeAll();
        pages = 0;
        showMore();
        var nothing = list.getComponentCount() == 0;
        if (!nothing) {
            var count = history.count(owner, filter);
            found.setText(translate("practice.history.found", Map.of("count", count)));
        } else {
            found.setText("");
            state.add(
                    filter.equals(HistoryFilter.ALL)
                            ? new EmptyState(
                                    translate("practice.history.empty"),
                                    translate("practice.history.empty-text"))
                            : new EmptyState(
                                    translate("practice.history.none"),
                                    translate("practice.history.none-text")));
        }
    }

    private void showMore() {
        var page = history.find(owner, filter, PageRequest.of(pages, PAGE));
        page.forEach(session -> list.add(new SessionRow(sessions, owner, session)));
        pages++;
        more.setVisible(page.size() == PAGE);
    }

    @Override
    public String getPageTitle() {
        return translate("practice.history.title");
    }
}
