package app.rebound.lessons.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.EmptyState;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.Prose;
import app.rebound.lessons.Checks;
import app.rebound.lessons.LessonRoutes;
import app.rebound.lessons.Lessons;
import app.rebound.lessons.SourceWays;
import app.rebound.lessons.Stone;
import app.rebound.lessons.Stones;
import app.rebound.lessons.card.StoneLine;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
import java.util.List;
import org.springframework.data.domain.PageRequest;

/** What a person takes from practice and interviews: do's and don'ts, stones, and checks. */
@Route(LessonRoutes.LIST)
@Menu(title = "lessons.title", order = 305, icon = "vaadin:lightbulb")
@PermitAll
class LessonsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final PageRequest FIRST_STONES = PageRequest.ofSize(3);
    private static final String SEARCH = "search";

    private final Lessons lessons;
    private final Stones stones;
    private final Checks checks;
    private final SourceWays ways;
    private final PersonId owner;
    private final Div content = new Div();
    private final Shelves shelves;
    private final TextField search = new TextField(translate("lessons.search"));

    LessonsView(
            Lessons lessons, Stones stones, Checks checks, SourceWays ways, CurrentPerson person) {
        this.lessons = lessons;
        this.stones = stones;
        this.checks = checks;
        this.ways = ways;
        this.owner = person.id();
        this.shelves = new Shelves(lessons, owner, ways, this::show);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("rb-lesson-search");
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                remember(change.getValue());
                shelves.show(change.getValue());
            }
        });
        add(
                new PageHeader(
                        translate("lessons.title"),
                        translate("lessons.lead"),
                        Buttons.primary(
                                translate("lessons.write"), click -> Words.go(LessonRoutes.WRITE))),
                content,
                search,
                shelves);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        search.setValue(query.getSingleParameter(SEARCH).orElse(""));
        show();
    }

    private void show() {
        content.removeAll();
        var focus = lessons.focus(owner);
        var open = stones.open(owner, FIRST_STONES);
        var toCheck = checks.all(owner);
        shelves.show(search.getValue());
        var kept = !focus.isEmpty() || shelves.getChildren().findAny().isPresent();
        search.setVisible(kept || !search.isEmpty());
        if (!kept && open.isEmpty() && toCheck.isEmpty() && search.isEmpty()) {
            content.add(
                    new EmptyState(
                            translate("lessons.empty"),
                            translate("lessons.empty.text"),
                            new Anchor(LessonRoutes.STONES, translate("lessons.stones.title"))));
            return;
        }
        var main = new Div(new FocusCard(lessons, owner, ways, focus, this::show));
        var aside = new Div(card(), stonesCard(open));
        if (!toCheck.isEmpty()) {
            aside.add(new ChecksCard(checks, owner, toCheck));
        }
        var columns = new Div(main, aside);
        columns.addClassName("rb-columns");
        content.add(columns);
    }

    private static Card card() {
        return Card.titled(
                translate("lessons.before.title"),
                Words.soft(translate("lessons.before.text")),
                new Anchor(LessonRoutes.BEFORE_NEXT, translate("lessons.before.page")));
    }

    private static Card stonesCard(List<Stone> open) {
        var card = Card.titled(translate("lessons.stones.title"));
        if (open.isEmpty()) {
            card.add(Words.soft(translate("lessons.stones.none")));
        }
        for (var stone : open) {
            var row =
                    Prose.begin("a", "rb-row rb-stone-link")
                            .with("href", LessonRoutes.stone(stone.id()));
            StoneLine.write(row, stone);
            card.add(row.done());
        }
        card.add(new Anchor(LessonRoutes.STONES, translate("lessons.stones.all")));
        return card;
    }

    /** The address says what is shown, so that it can be kept and gone back to. */
    private static void remember(String text) {
        var address = text.isBlank() ? QueryParameters.empty() : QueryParameters.of(SEARCH, text);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(LessonRoutes.LIST, address));
    }

    @Override
    public String getPageTitle() {
        return translate("lessons.title");
    }
}
