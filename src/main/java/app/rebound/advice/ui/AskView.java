package app.rebound.advice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.advice.AdviceRoutes;
import app.rebound.advice.AskRules;
import app.rebound.advice.Asking;
import app.rebound.advice.Asking.Side;
import app.rebound.advice.Asking.State;
import app.rebound.advice.Askings;
import app.rebound.advice.NextMove;
import app.rebound.advice.Patience;
import app.rebound.base.events.Changes;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.PageHeader;
import app.rebound.interviews.Interview;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Interviews;
import app.rebound.interviews.Outcome;
import app.rebound.interviews.Step;
import app.rebound.interviews.Went;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is asked for advice, how it stands with them, and the one next thing to do about it. */
@Route(AdviceRoutes.ASK)
@PermitAll
class AskView extends InterviewPage {

    private final Askings askings;
    private final Changes changes;
    private final CurrentPerson person;
    private final Div next = new Div();
    private final Div list = new Div();
    private List<Asking> shown = List.of();
    private int patience;
    private @Nullable AskForm form;

    AskView(
            Interviews interviews,
            Askings askings,
            Changes changes,
            CurrentPerson person,
            Clock clock) {
        super(interviews, clock, person.id(), "interviews.step.ASK");
        this.askings = askings;
        this.changes = changes;
        this.person = person;
        next.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    Found show(Interview interview, BeforeEnterEvent event) {
        removeAll();
        patience = askings.patience(owner);
        shown = askings.of(owner, interview.id());
        form = new AskForm(askings, owner, interview, () -> readAgain(interview));
        add(
                back(interview),
                new PageHeader(translate("interviews.step.ASK"), translate("advice.ask.lead")));
        if (interview.outcome() == Outcome.REJECTED && interview.went() == Went.WELL) {
            add(surprise());
        }
        add(next, list, form, patienceCard(interview));
        build(interview);
        changes.follow(this, Interviews.topic(interview.id()), () -> readAgain(interview));
        return Found.YES;
    }

    /** Comes from another window too, when the person may have signed out meanwhile. */
    private void readAgain(Interview interview) {
        if (person.optionalId().isEmpty()) {
            return;
        }
        var now = askings.of(owner, interview.id());
        if (!now.equals(shown)) {
            shown = now;
            build(interview);
        }
    }

    private void build(Interview interview) {
        next.removeAll();
        list.removeAll();
        if (form != null) {
            form.leaveOut(shown);
        }
        if (interview.outcome() == Outcome.WAITING && shown.isEmpty()) {
            var card = Card.titled(translate("advice.waiting"));
            card.add(new Paragraph(translate("advice.waiting.text")));
            next.add(card);
        } else {
            next.add(
                    nextCard(
                            interview,
                            AskRules.next(shown, patience, today(), person.get()::dueOn)));
        }
        if (!shown.isEmpty()) {
            var card = Card.titled(translate("advice.asked"));
            shown.forEach(asking ->
                    card.add(
                            new AskingRow(
                                    asking,
                                    today(),
                                    (state, on) -> {
                                        askings.stand(owner, asking.id(), state, on);
                                        readAgain(interview);
                                    },
                                    on -> {
                                        askings.askedOn(owner, asking.id(), on);
                                        readAgain(interview);
                                    },
                                    () -> {
                                        askings.remove(owner, asking.id());
                                        readAgain(interview);
                                        focusForm();
                                    })));
            list.add(card);
        }
    }

    private static Card surprise() {
        var card = Card.titled(translate("advice.surprise"));
        card.add(new Paragraph(translate("advice.surprise.text")));
        return card;
    }

    private Card nextCard(Interview interview, NextMove move) {
        var card =
                switch (move) {
                    case NextMove.FindEmployer() ->
                            hero("advice.next.employer", Map.of(), choose(Side.EMPLOYER));
                    case NextMove.FindRecruiter(var silent) ->
                            hero(
                                    "advice.next.recruiter",
                                    Map.of("name", silent.name(), "state", silent.state().name()),
                                    choose(Side.RECRUITER));
                    case NextMove.Ask(var whom) ->
                            hero(
                                    "advice.next.ask",
                                    Map.of("name", whom.name()),
                                    ways(interview, whom));
                    case NextMove.Wait(var whom, var until) ->
                            hero(
                                    "advice.next.wait",
                                    Map.of(
                                            "name", whom.name(),
                                            "until", Formats.current().date(until)),
                                    Parts.button(
                                            AdviceRoutes.call(whom),
                                            translate("advice.next.wait.action")));
                    case NextMove.Read(var from) ->
                            hero(
                                    "advice.next.read",
                                    Map.of("name", from.name()),
                                    goTo(
                                            "advice.replies.see",
                                            AdviceRoutes.replies(interview.id())),
                                    Parts.button(
                                            AdviceRoutes.sense(interview.id()),
                                            translate("advice.sense.title")));
                    case NextMove.Rest() ->
                            hero(
                                    "advice.next.rest",
                                    Map.of(),
                                    Parts.button(
                                            AdviceRoutes.replies(interview.id()),
                                            translate("advice.replies.write")));
                };
        return card;
    }

    private static Card hero(String key, Map<String, Object> args, Component... actions) {
        var card =
                new Card(
                        new H2(translate(key, args)),
                        new Paragraph(translate(key + ".text", args)),
                        Parts.actions(actions));
        card.addClassName("rb-card-hero");
        return card;
    }

    private Component choose(Side side) {
        return Buttons.primary(
                translate("advice.next.choose"),
                click -> {
                    if (form != null) {
                        form.beginWith(side);
                    }
                });
    }

    private Component[] ways(Interview interview, Asking whom) {
        var first =
                switch (whom.by()) {
                    case PHONE -> goTo("advice.sheet.open", AdviceRoutes.call(whom));
                    case MAIL ->
                            goTo(
                                    "advice.next.letter",
                                    InterviewRoutes.step(Step.LETTER, interview.id()));
                };
        var asked =
                Buttons.secondary(
                        translate("advice.next.asked-today"),
                        click -> {
                            askings.stand(owner, whom.id(), State.ASKED, today());
                            readAgain(interview);
                        });
        return new Component[] {first, asked};
    }

    private static Component goTo(String key, String route) {
        return Buttons.primary(translate(key), click -> UI.getCurrent().navigate(route));
    }

    private void focusForm() {
        if (form != null) {
            form.focus();
        }
    }

    private Card patienceCard(Interview interview) {
        var days = new IntegerField(translate("advice.patience"));
        days.setMin(Patience.LEAST);
        days.setMax(Patience.MOST);
        days.setStepButtonsVisible(true);
        days.setValue(patience);
        days.addClassName("rb-advice-days");
        days.addValueChangeListener(change -> {
            var value = change.getValue();
            if (change.isFromClient() && value != null && !days.isInvalid()) {
                askings.wait(owner, value);
                patience = value;
                build(interview);
            }
        });
        return new Card(days, Parts.soft(translate("advice.patience.help")));
    }
}
