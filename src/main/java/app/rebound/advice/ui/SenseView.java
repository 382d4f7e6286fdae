package app.rebound.advice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.advice.AdviceRoutes;
import app.rebound.advice.AskingData;
import app.rebound.advice.Reason;
import app.rebound.advice.Reason.Answer;
import app.rebound.advice.Reason.Aspect;
import app.rebound.advice.Reason.Kind;
import app.rebound.advice.ReasonResult;
import app.rebound.advice.Reasons;
import app.rebound.base.events.Changes;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.KeptText;
import app.rebound.base.ui.KeptText.Saving;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import app.rebound.interviews.CoolOffs;
import app.rebound.interviews.Interview;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Interviews;
import app.rebound.interviews.Step;
import app.rebound.lessons.LessonDrafts;
import app.rebound.lessons.form.LessonForm;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reason that was given, and whether one finds it believable, fair and acceptable. */
@Route(AdviceRoutes.SENSE)
@PermitAll
class SenseView extends InterviewPage implements BeforeLeaveObserver {

    private final Reasons reasons;
    private final LessonDrafts drafts;
    private final CoolOffs coolOffs;
    private final Changes changes;
    private final CurrentPerson person;
    private final TextField from = new TextField(translate("advice.reason.from"));
    private final RadioButtonGroup<Kind> kind =
            new RadioButtonGroup<>(translate("advice.reason.kind"));
    private final Map<Aspect, RadioButtonGroup<Answer>> answers = new EnumMap<>(Aspect.class);
    private final Div follows = new Div();
    private @Nullable KeptText words;
    private @Nullable DatePicker receivedOn;
    private @Nullable Reason shown;

    SenseView(
            Interviews interviews,
            Reasons reasons,
            LessonDrafts drafts,
            CoolOffs coolOffs,
            Changes changes,
            CurrentPerson person,
            Clock clock) {
        super(interviews, clock, person.id(), "interviews.step.MAKE_SENSE");
        this.reasons = reasons;
        this.drafts = drafts;
        this.coolOffs = coolOffs;
        this.changes = changes;
        this.person = person;
        follows.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    Found show(Interview interview, BeforeEnterEvent event) {
        removeAll();
        var reason = reasons.of(owner, interview.id());
        add(
                back(interview),
                new PageHeader(
                        translate("interviews.step.MAKE_SENSE"), translate("advice.sense.lead")),
                received(interview, reason),
                judged(interview, coolOffs.closedUntil(owner, interview.id())),
                follows,
                further(interview));
        put(interview, reason);
        changes.follow(this, Interviews.topic(interview.id()), () -> readAgain(interview));
        return Found.YES;
    }

    private void readAgain(Interview interview) {
        if (person.optionalId().isPresent()) {
            var now = reasons.of(owner, interview.id());
            if (!now.equals(shown)) {
                put(interview, now);
            }
        }
    }

    private Card received(Interview interview, Reason reason) {
        var text =
                new KeptText(
                        translate("advice.reason.words"),
                        owner.value() + "/" + interview.id().value() + "-reason",
                        reason.words(),
                        reason.version(),
                        Reason.LONGEST,
                        typed -> save(interview, typed));
        text.area().setMinRows(3);
        words = text;
        from.setMaxLength(AskingData.LONGEST);
        var day = Parts.day(translate("advice.reason.on"), reason.receivedOn(), today());
        receivedOn = day;
        from.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keepReceived(interview);
            }
        });
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && !day.isInvalid()) {
                keepReceived(interview);
            }
        });
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> translate(one.key()));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                took(interview, reasons.sort(owner, interview.id(), change.getValue()));
            }
        });
        var fields = new Div(from, day);
        fields.addClassName("rb-advice-fields");
        var saved = new Div(text.savedLine());
        saved.getElement().setAttribute("aria-live", "polite");
        var card = new Card(new H2(translate("advice.reason")), text, saved, fields, kind);
        card.addClassName("rb-stack");
        return card;
    }

    private Card judged(Interview interview, Optional<Instant> closedUntil) {
        var card = Card.titled(translate("advice.judge"));
        card.addClassName("rb-stack");
        closedUntil.ifPresent(until -> {
            var closed = new Paragraph(Parts.closed(until));
            closed.addClassName("rb-closed");
            card.add(
                    closed,
                    new Anchor(
                            InterviewRoutes.step(Step.COOL_OFF, interview.id()),
                            translate("advice.closed.open")));
        });
        for (var aspect : Aspect.values()) {
            var group = new RadioButtonGroup<Answer>(translate(aspect.key()));
            group.setItems(Answer.values());
            group.setItemLabelGenerator(one -> translate(one.key()));
            group.setHelperText(translate(aspect.key() + ".help"));
            group.setEnabled(closedUntil.isEmpty());
            group.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    took(
                            interview,
                            reasons.judge(owner, interview.id(), aspect, change.getValue()));
                }
            });
            answers.put(aspect, group);
            card.add(group);
        }
        return card;
    }

    private Card further(Interview interview) {
        var card = Card.titled(translate("advice.further"));
        card.add(
                new Paragraph(translate("advice.further.text")),
                Parts.actions(
                        Parts.button(
                                AdviceRoutes.replies(interview.id()),
                                translate("advice.replies.title")),
                        Parts.button(
                                AdviceRoutes.ask(interview.id()),
                                translate("interviews.step.ASK"))));
        return card;
    }

    private void keepReceived(Interview interview) {
        var day = receivedOn == null ? null : receivedOn.getValue();
        took(interview, reasons.received(owner, interview.id(), from.getValue(), day));
    }

    private Saving save(Interview interview, KeptText.Typed typed) {
        return switch (reasons.write(owner, interview.id(), typed.seen(), typed.text())) {
            case ReasonResult.Saved(var reason) -> {
                shown = reason;
                yield new Saving.Saved(reason.version());
            }
            case ReasonResult.ChangedMeanwhile(var reason) ->
                    new Saving.ChangedMeanwhile(reason.words(), reason.version());
            case ReasonResult.ClosedUntil closed ->
                    throw new IllegalStateException("words are never closed");
            case ReasonResult.NotFound() -> new Saving.Gone();
        };
    }

    private void took(Interview interview, ReasonResult result) {
        switch (result) {
            case ReasonResult.Saved(var reason) -> put(interview, reason);
            case ReasonResult.ChangedMeanwhile(var reason) -> put(interview, reason);
            case ReasonResult.ClosedUntil(var until) -> {
                Notices.problem(Parts.closed(until));
                put(interview, reasons.of(owner, interview.id()));
            }
            case ReasonResult.NotFound() -> Notices.problem(translate("advice.gone"));
        }
    }

    /** Shows how it stands now, without taking the focus away. */
    private void put(Interview interview, Reason now) {
        var before = shown;
        shown = now;
        if (words != null) {
            words.show(now.words(), now.version());
        }
        from.setValue(now.from());
        if (receivedOn != null) {
            receivedOn.setValue(now.receivedOn());
        }
        kind.setValue(now.kind());
        answers.forEach((aspect, group) -> group.setValue(now.answer(aspect).orElse(null)));
        if (before == null
                || before.kind() != now.kind()
                || before.believable() != now.believable()
                || before.fair() != now.fair()
                || before.acceptable() != now.acceptable()) {
            follow(interview, now);
        }
    }

    /** What follows from what was said. */
    private void follow(Interview interview, Reason reason) {
        follows.removeAll();
        var chosen = reason.kind();
        if (chosen == Kind.WORRIES) {
            var card = Card.titled(translate("advice.worries"));
            card.add(
                    new Paragraph(translate("advice.worries.text")),
                    Parts.actions(
                            Parts.button(
                                    AdviceRoutes.record(interview.id()),
                                    translate("advice.record.open"))));
            follows.add(card);
        } else if (chosen != null) {
            follows.add(new Card(new Paragraph(translate("advice.follows." + chosen.name()))));
        }
        if (reason.fair() == Answer.YES) {
            var card = Card.titled(translate("advice.fair"));
            card.add(
                    new Paragraph(translate("advice.fair.text")),
                    new LessonPart(
                            new LessonForm.Place(drafts, owner, interview.id().value()),
                            words ->
                                    reasons.toLesson(
                                            owner,
                                            interview.id(),
                                            words.kind(),
                                            words.when(),
                                            words.then())));
            follows.add(card);
        }
        if (reason.believable() == Answer.NO) {
            follows.add(new Card(new Paragraph(translate("advice.unbelievable"))));
        }
        if (reason.acceptable() == Answer.NO) {
            follows.add(new Card(new Paragraph(translate("advice.unacceptable"))));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (words != null) {
            words.settle();
        }
    }
}
