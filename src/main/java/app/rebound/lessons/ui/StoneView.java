package app.rebound.lessons.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.RouteIds;
import app.rebound.base.ui.Tag;
import app.rebound.lessons.Clearing;
import app.rebound.lessons.LessonRoutes;
import app.rebound.lessons.LookBack;
import app.rebound.lessons.Occasion;
import app.rebound.lessons.SourceWays;
import app.rebound.lessons.Stone;
import app.rebound.lessons.StoneId;
import app.rebound.lessons.StoneSubject;
import app.rebound.lessons.Stones;
import app.rebound.lessons.Trip;
import app.rebound.lessons.card.StoneLine;
import app.rebound.practice.PracticeRoutes;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionRoutes;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;

/** One stone: what is still missing until it is clear, what helps, and every trip. */
@Route(LessonRoutes.STONES + "/:" + StoneView.PARAMETER)
@PermitAll
class StoneView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "stone";

    private final Stones stones;
    private final LookBack lookBack;
    private final SourceWays ways;
    private final PersonId owner;

    StoneView(Stones stones, LookBack lookBack, SourceWays ways, CurrentPerson person) {
        this.stones = stones;
        this.lookBack = lookBack;
        this.ways = ways;
        this.owner = person.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(PARAMETER)
                .flatMap(RouteIds::uuid)
                .flatMap(id -> stones.find(owner, new StoneId(id)))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Stone stone) {
        removeAll();
        var header = new PageHeader(StoneLine.words(stone), "");
        if (stone.subject() instanceof StoneSubject.OnQuestion) {
            header.getElement().setAttribute("lang", stone.language().toLanguageTag());
        }
        add(Words.back(LessonRoutes.STONES, translate("lessons.stones.title")), header);
        add(state(stone), missing(stone));
        if (stone.subject() instanceof StoneSubject.OnFactor && !stone.isClear()) {
            add(thereAgain(stone));
        }
        add(
                Card.titled(
                        translate("lessons.stone.trips"),
                        new PagedRows<>(
                                page -> stones.trips(owner, stone.id(), page), this::trip)));
    }

    private static Div state(Stone stone) {
        var state = new Div();
        state.addClassName("rb-stone-state");
        if (stone.trips() > 1) {
            state.add(new Tag(StoneLine.time(stone), Tag.Tone.NEUTRAL));
        }
        if (stone.isClear()) {
            state.add(new Tag(translate("lessons.stone.clear"), Tag.Tone.GOOD));
        }
        return state;
    }

    private Card missing(Stone stone) {
        var clearing =
                Objects.requireNonNullElse(
                        stones.clearing(owner, List.of(stone), Formats.current().zone())
                                .get(stone.id()),
                        Clearing.NOTHING_YET);
        var card = new Card(new Paragraph(translate(clearing.key())));
        card.addClassName("rb-card-hero");
        if (clearing != Clearing.CLEAR) {
            card.add(Words.soft(translate("lessons.stone.clean")));
        }
        switch (stone.subject()) {
            case StoneSubject.OnQuestion(var question) -> card.add(practise(question, stone));
            case StoneSubject.OnFactor factor -> card.add(Words.actions(write(stone)));
        }
        return card;
    }

    private static Div practise(QuestionId question, Stone stone) {
        return Words.actions(
                Buttons.primary(
                        translate("lessons.practise-it"),
                        click -> Words.go(PracticeRoutes.question(question))),
                Buttons.secondary(
                        translate("lessons.asked-live"),
                        click -> Words.go(QuestionRoutes.askedLive(question))),
                Buttons.quiet(
                        translate("lessons.ask-friend"),
                        click -> Words.go(PracticeRoutes.forAFriend(question))),
                Buttons.quiet(
                        translate("lessons.mirror"),
                        click -> Words.go(PracticeRoutes.mirror(question))),
                write(stone));
    }

    private static Anchor write(Stone stone) {
        return new Anchor(LessonRoutes.writeFrom(stone.id()), translate("lessons.stone.write"));
    }

    /** Practice in which it was there and did not trip them takes it out of the way. */
    private Details thereAgain(Stone stone) {
        var again = new Details(translate("lessons.stone.again"));
        again.addOpenedChangeListener(change -> {
            if (change.isOpened() && again.getContent().findAny().isEmpty()) {
                again.add(Words.soft(translate("lessons.stone.again.text")));
                var since = lookBack.practiceSince(owner, stone.lastTripAt());
                var met = stones.metIn(owner, stone.id());
                since.forEach(
                        session -> again.add(session(stone, session, met.contains(session.id()))));
                if (since.isEmpty()) {
                    again.add(Words.soft(translate("lessons.stone.again.none")));
                }
            }
        });
        return again;
    }

    private Checkbox session(Stone stone, Occasion session, boolean met) {
        var box = new Checkbox(Words.of(session), met);
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                stones.met(owner, stone.id(), session.id(), session.at());
            } else {
                stones.notMet(owner, stone.id(), session.id());
            }
            stones.find(owner, stone.id())
                    .filter(now -> now.isClear() != stone.isClear())
                    .ifPresent(this::show);
        });
        return box;
    }

    private Div trip(Trip trip) {
        var date = new Span(Formats.current().date(trip.at()));
        date.addClassNames("rb-soft", "rb-small");
        var row = new Div(Words.link(trip.source(), ways), date);
        row.addClassName("rb-row");
        return row;
    }

    @Override
    public String getPageTitle() {
        return translate("lessons.stone.title");
    }
}
