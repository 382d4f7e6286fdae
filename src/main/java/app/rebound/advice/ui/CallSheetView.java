package app.rebound.advice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.advice.About;
import app.rebound.advice.AdviceRoutes;
import app.rebound.advice.Asking;
import app.rebound.advice.Asking.State;
import app.rebound.advice.AskingId;
import app.rebound.advice.Askings;
import app.rebound.advice.Replies;
import app.rebound.advice.Reply;
import app.rebound.advice.ReplyResult;
import app.rebound.base.events.Changes;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.KeptText;
import app.rebound.base.ui.KeptText.Saving;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.RouteIds;
import app.rebound.interviews.Interview;
import app.rebound.interviews.Interviews;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

/**
 * What to say on the telephone, and room for what they say: a polite opener, three questions, and
 * thanks. Saved at every pause, so that both hands are free for the call.
 */
@Route(AdviceRoutes.CALL)
@PermitAll
class CallSheetView extends InterviewPage implements BeforeLeaveObserver {

    private final Askings askings;
    private final Replies replies;
    private final Changes changes;
    private final CurrentPerson person;
    private final Map<About, KeptText> rooms = new EnumMap<>(About.class);

    CallSheetView(
            Interviews interviews,
            Askings askings,
            Replies replies,
            Changes changes,
            CurrentPerson person,
            Clock clock) {
        super(interviews, clock, person.id(), "advice.sheet.title");
        this.askings = askings;
        this.replies = replies;
        this.changes = changes;
        this.person = person;
        addClassName("rb-call");
    }

    @Override
    Found show(Interview interview, BeforeEnterEvent event) {
        return RouteIds.of(event, AdviceRoutes.ASKING)
                .flatMap(id -> askings.find(owner, new AskingId(id)))
                .filter(asking -> asking.interview().equals(interview.id()))
                .map(asking -> {
                    build(interview, asking);
                    return Found.YES;
                })
                .orElse(Found.NO);
    }

    private void build(Interview interview, Asking asking) {
        removeAll();
        var sheet = replies.sheet(owner, asking.id());
        var script = new CallScript(interview, person.get());
        add(
                back(AdviceRoutes.ask(interview.id()), translate("interviews.step.ASK")),
                new PageHeader(
                        translate("advice.sheet.for", Map.of("name", asking.name())),
                        name(interview)));
        Reach.of(asking.reach()).ifPresent(this::add);
        add(script.language(), new Card(script.opener()));
        var number = 1;
        for (var about : About.THE_THREE) {
            add(card(script.question(about, number++), asking, about, sheet));
        }
        add(
                card(script.heard(), asking, About.IMPRESSED, sheet),
                new Card(script.thanks()),
                actions(interview, asking));
        changes.follow(this, Interviews.topic(interview.id()), () -> readAgain(asking.id()));
    }

    private Card card(
            com.vaadin.flow.component.Component words,
            Asking asking,
            About about,
            Map<About, Reply> sheet) {
        var known = sheet.get(about);
        var room =
                new KeptText(
                        translate("advice.sheet.room." + about.name()),
                        owner.value() + "/" + asking.id().value() + "-" + about.name(),
                        known == null ? "" : known.words(),
                        known == null ? 0 : known.version(),
                        Reply.LONGEST,
                        typed -> save(asking.id(), about, typed));
        room.area().setMinRows(3);
        rooms.put(about, room);
        var saved = new Div(room.savedLine());
        saved.getElement().setAttribute("aria-live", "polite");
        saved.addClassName("rb-saved-line");
        var card = new Card(words, room, saved);
        card.addClassName("rb-call-question");
        return card;
    }

    private Saving save(AskingId asking, About about, KeptText.Typed typed) {
        return switch (replies.writeOnSheet(
                owner, asking, about, typed.seen(), typed.text(), today())) {
            case ReplyResult.Saved(var reply) -> new Saving.Saved(reply.version());
            case ReplyResult.ChangedMeanwhile(var reply) ->
                    new Saving.ChangedMeanwhile(reply.words(), reply.version());
            case ReplyResult.Full full -> new Saving.Gone();
            case ReplyResult.NotFound() -> new Saving.Gone();
        };
    }

    /** Another window may have written on the same sheet. */
    private void readAgain(AskingId asking) {
        if (person.optionalId().isEmpty()) {
            return;
        }
        replies.sheet(owner, asking)
                .forEach((about, reply) -> {
                    var room = rooms.get(about);
                    if (room != null) {
                        room.show(reply.words(), reply.version());
                    }
                });
    }

    private Div actions(Interview interview, Asking asking) {
        return Parts.actions(
                Buttons.primary(
                        translate("advice.sheet.done"),
                        click -> UI.getCurrent().navigate(AdviceRoutes.ask(interview.id()))),
                Buttons.secondary(
                        translate("advice.sheet.later"),
                        click -> leave(interview, asking, State.ASKED)),
                Buttons.quiet(
                        translate("advice.sheet.declined"),
                        click -> leave(interview, asking, State.DECLINED)));
    }

    private void leave(Interview interview, Asking asking, State state) {
        askings.stand(owner, asking.id(), state, today());
        UI.getCurrent().navigate(AdviceRoutes.ask(interview.id()));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        rooms.values().forEach(KeptText::settle);
    }
}
