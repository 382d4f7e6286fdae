package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.EmptyState;
import app.rebound.base.ui.PageHeader;
import app.rebound.interviews.InterviewFilter;
import app.rebound.interviews.InterviewFilter.Shelf;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Interviews;
import app.rebound.interviews.Outcome;
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
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.PageRequest;

/** Every interview, the latest first; what is searched for stands in the address. */
@Route(InterviewRoutes.LIST)
@Menu(title = "interviews.menu", order = 200, icon = "vaadin:handshake")
@PermitAll
class InterviewListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;
    private static final InterviewFilter USUAL = InterviewFilter.ALL;

    private final Interviews interviews;
    private final PersonId owner;
    private final Clock clock;
    private final TextField text = new TextField(translate("interviews.search"));
    private final Select<Outcome> outcome = new Select<>();
    private final Select<Shelf> shelf = new Select<>();
    private final Paragraph found = new Paragraph();
    private final Div filters = new Div(text, outcome, shelf);
    private final Div list = new Div();
    private final Div state = new Div();
    private final Button more =
            Buttons.secondary(translate("interviews.more"), click -> showMore());
    private InterviewFilter filter = USUAL;
    private int pages;

    InterviewListView(Interviews interviews, CurrentPerson person, Clock clock) {
        this.interviews = interviews;
        this.owner = person.id();
        this.clock = clock;
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        outcome.setLabel(translate("interviews.outcome"));
        outcome.setEmptySelectionAllowed(true);
        outcome.setEmptySelectionCaption(translate("interviews.any"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(one -> translate(one == null ? "interviews.any" : one.key()));
        shelf.setLabel(translate("interviews.shelf"));
        shelf.setItems(Shelf.ALL, Shelf.OPEN, Shelf.CLOSED);
        shelf.setItemLabelGenerator(one -> translate("interviews.shelf." + one));
        text.addValueChangeListener(change -> search());
        outcome.addValueChangeListener(change -> search());
        shelf.addValueChangeListener(change -> search());
        filters.addClassName("rb-filters");
        found.getElement().setAttribute("role", "status");
        found.addClassNames("rb-soft", "rb-small");
        list.getElement().setAttribute("role", "list");
        add(
                new PageHeader(
                        translate("interviews.menu"),
                        translate("interviews.lead"),
                        Buttons.primary(
                                translate("interviews.new"),
                                click -> UI.getCurrent().navigate(InterviewNewView.class))),
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
                new InterviewFilter(
                        query.getSingleParameter("q").orElse(""),
                        constant(Outcome.values(), query.getSingleParameter("outcome"))
                                .map(Set::of)
                                .orElse(Set.of()),
                        constant(Shelf.values(), query.getSingleParameter("shelf"))
                                .orElse(Shelf.ALL));
        text.setValue(filter.text());
        outcome.setValue(filter.outcomes().stream().findFirst().orElse(null));
        shelf.setValue(filter.shelf());
        show();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, Optional<String> name) {
        return Arrays.stream(all)
                .filter(one -> name.filter(one.name()::equalsIgnoreCase).isPresent())
                .findFirst();
    }

    private void search() {
        var wanted =
                new InterviewFilter(
                        text.getValue(),
                        Optional.ofNullable(outcome.getValue()).map(Set::of).orElse(Set.of()),
                        Optional.ofNullable(shelf.getValue()).orElse(Shelf.ALL));
        if (wanted.equals(filter)) {
            return;
        }
        filter = wanted;
        var query = new HashMap<String, String>();
        if (!wanted.text().isBlank()) {
            query.put("q", wanted.text());
        }
        wanted.outcomes().forEach(one -> query.put("outcome", one.name()));
        if (wanted.shelf() != Shelf.ALL) {
            query.put("shelf", wanted.shelf().name());
        }
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null, new Location(InterviewRoutes.LIST, QueryParameters.simple(query)));
        show();
    }

    private void show() {
        list.removeAll();
        state.removeAll();
        pages = 0;
        showMore();
        var nothing = list.getComponentCount() == 0;
        var atAll = nothing && filter.equals(USUAL);
        filters.setVisible(!atAll);
        found.setText(
                nothing
                        ? ""
                        : translate(
                                "interviews.found",
                                Map.of("count", interviews.count(owner, filter))));
        if (nothing) {
            state.add(
                    atAll
                            ? new EmptyState(
                                    translate("interviews.empty"),
                                    translate("interviews.empty-text"))
                            : new EmptyState(
                                    translate("interviews.none"),
                                    translate("interviews.none-text")));
        }
    }

    private void showMore() {
        var page = interviews.find(owner, filter, PageRequest.of(pages, PAGE));
        var now = clock.instant();
        page.forEach(interview -> list.add(InterviewLine.of(interview, now)));
        pages++;
        more.setVisible(page.size() == PAGE);
    }

    @Override
    public String getPageTitle() {
        return translate("interviews.menu");
    }
}
