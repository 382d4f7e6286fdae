package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.Person;
import app.rebound.account.PersonId;
import app.rebound.applications.ApplicationId;
import app.rebound.applications.ApplicationResult;
import app.rebound.applications.ApplicationRoutes;
import app.rebound.applications.Applications;
import app.rebound.applications.BelongsToApplication.Belonging;
import app.rebound.applications.Board;
import app.rebound.applications.Outlook;
import app.rebound.applications.Stages;
import app.rebound.applications.csv.ApplicationExport;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.EmptyState;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where every application stands. Side by side where there is room; on a phone one stage at a time,
 * chosen from a menu. The address says what is looked for and which stage.
 */
@Route(ApplicationRoutes.BOARD)
@Menu(title = "application.menu", order = 210, icon = "vaadin:briefcase")
@PermitAll
class BoardView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private static final int FIRST = 4;
    private static final int MORE = 25;
    private static final String TEXT = "q";
    private static final String STAGE = "stage";

    private final Applications applications;
    private final Stages stages;
    private final Board board;
    private final Belongings belongings;
    private final Person person;
    private final Outlook outlook;

    private final StageChoice chosen = new StageChoice(this::showChosen, this::remember);
    private final BoardTools tools;
    private final Div columns = new Div();
    private final Div nothing = new Div();
    private final List<BoardColumn> all = new ArrayList<>();

    BoardView(
            Applications applications,
            Stages stages,
            Board board,
            Belongings belongings,
            ApplicationExport export,
            CurrentPerson current,
            Clock clock) {
        this.applications = applications;
        this.stages = stages;
        this.board = board;
        this.belongings = belongings;
        this.person = current.get();
        this.outlook =
                new Outlook(
                        Formats.current().today(clock),
                        person.pausedUntil(),
                        board.silentAfterDays(person.id()));
        addClassName("rb-board-page");
        columns.addClassName("rb-board");
        tools =
                new BoardTools(
                        out -> export.write(person.id(), out),
                        text -> {
                            remember();
                            load(text, Optional.empty());
                        });
        add(
                new PageHeader(
                        translate("application.title"),
                        translate("application.lead"),
                        Buttons.primary(
                                translate("application.new"),
                                click -> Words.open(ApplicationRoutes.NEW))),
                new Sections(ApplicationRoutes.BOARD),
                tools,
                chosen,
                nothing,
                columns);
    }

    @Override
    public String getPageTitle() {
        return translate("application.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters();
        tools.search(asked.getSingleParameter(TEXT).orElse(""));
        load(tools.text(), asked.getSingleParameter(STAGE));
    }

    private void load(String text, Optional<String> wantedStage) {
        var found = board.columns(person.id(), text, FIRST);
        var belonging =
                belongings.of(
                        person.id(),
                        found.values().stream()
                                .flatMap(column -> column.cards().stream())
                                .map(Board.Card::id)
                                .toList());
        all.clear();
        columns.removeAll();
        for (var stage : stages.of(person.id())) {
            var column = new BoardColumn(stage, this::dropped, this::more);
            var content = found.getOrDefault(stage.id(), Board.Column.EMPTY);
            column.append(cards(content.cards(), belonging), content.total());
            all.add(column);
            columns.add(column);
        }
        chosen.offer(all, wantedStage);
        showNothing(text);
    }

    private void showNothing(String text) {
        var none = all.stream().allMatch(column -> column.total() == 0);
        nothing.removeAll();
        tools.setVisible(!none || !text.isEmpty());
        chosen.setVisible(!none);
        columns.setVisible(!none);
        if (none) {
            nothing.add(
                    text.isEmpty()
                            ? new EmptyState(
                                    translate("application.board.empty.title"),
                                    translate("application.board.empty.text"),
                                    new Anchor(
                                            ApplicationRoutes.IMPORT,
                                            translate("application.import.link")))
                            : new EmptyState(
                                    translate("application.board.none.title"),
                                    translate("application.board.none.text")));
        }
    }

    private List<BoardCard> cards(
            List<Board.Card> cards, Map<ApplicationId, List<Belonging>> belonging) {
        return cards.stream()
                .map(card ->
                        new BoardCard(
                                card,
                                belonging.getOrDefault(card.id(), List.of()),
                                outlook,
                                this::offerStages))
                .toList();
    }

    private void more(BoardColumn column) {
        var next = board.more(owner(), column.stage().id(), tools.text(), column.shown(), MORE);
        var belonging = belongings.of(owner(), next.stream().map(Board.Card::id).toList());
        var cards = cards(next, belonging);
        column.append(cards, column.total());
        cards.stream().findFirst().ifPresent(BoardCard::focusMove);
    }

    private void offerStages(BoardCard card, Button button) {
        var from = columnOf(card);
        var menu =
                new StageMenu(
                        button,
                        card.name(),
                        all.stream()
                                .filter(column -> column != from)
                                .map(BoardColumn::stage)
                                .toList(),
                        stage ->
                                all.stream()
                                        .filter(column -> column.stage().equals(stage))
                                        .findFirst()
                                        .ifPresent(to -> move(card, from, to)));
        add(menu);
        menu.open();
    }

    private void dropped(BoardCard card, BoardColumn to) {
        var from = columnOf(card);
        if (from != to) {
            move(card, from, to);
        }
    }

    private void move(BoardCard card, BoardColumn from, BoardColumn to) {
        switch (applications.move(owner(), card.id(), to.stage().id(), outlook.today())) {
            case ApplicationResult.Saved(var moved) -> {
                from.release(card);
                to.take(card);
                var sign = moved.data().lastSignOn();
                if (sign == null) {
                    card.stand(moved.meaning());
                } else {
                    card.stand(moved.meaning(), sign);
                }
                chosen.relabel();
                card.focusMove();
                Notices.done(
                        translate(
                                "application.moved",
                                Map.of(
                                        "name", card.name(),
                                        "from", Words.stage(from.stage()),
                                        "to", Words.stage(to.stage()))));
            }
            case ApplicationResult.NotFound(),
                    ApplicationResult.ChangedMeanwhile _,
                    ApplicationResult.Refused _ -> {
                Notices.problem(translate("application.board.stale"));
                load(tools.text(), Optional.empty());
            }
        }
    }

    private BoardColumn columnOf(BoardCard card) {
        return all.stream().filter(column -> column.holds(card)).findFirst().orElseThrow();
    }

    private void showChosen() {
        all.forEach(column -> column.setClassName("rb-board-aside", column != chosen.getValue()));
    }

    /** What the address should say, without filling the browser's history letter by letter. */
    private void remember() {
        var asked = new HashMap<String, String>();
        if (!tools.text().isEmpty()) {
            asked.put(TEXT, tools.text());
        }
        chosen.key().ifPresent(key -> asked.put(STAGE, key));
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null, new Location(ApplicationRoutes.BOARD, QueryParameters.simple(asked)));
    }

    private PersonId owner() {
        return person.id();
    }
}
