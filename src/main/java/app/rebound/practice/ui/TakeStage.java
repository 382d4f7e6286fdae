package app.rebound.practice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.time.Phase;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.ClockFace;
import app.rebound.base.ui.KeptText;
import app.rebound.base.ui.Tag;
import app.rebound.practice.KeyWords;
import app.rebound.practice.Mode;
import app.rebound.practice.PracticeSessions;
import app.rebound.practice.RunningTake;
import app.rebound.practice.SessionStatus;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One take at one question: the question, the clock, the key words, the answer, what comes next.
 */
class TakeStage extends Div {

    private final PracticeSessions sessions;
    private final PersonId owner;
    private final Consumer<SessionStatus> moved;
    private final H1 question = new H1();
    private final ClockFace clock;
    private final Div card = new Div();
    private final TextField keyWords = new TextField(translate("practice.key-words"));
    private final KeptText answer;
    private final Div actions = new Div();
    private RunningTake take;
    private @Nullable Look look;
    private boolean finishing;

    /** What decides which parts are on the screen; while it stays the same, they stay. */
    private record Look(
            Phase phase,
            boolean paused,
            boolean over,
            boolean aloud,
            boolean finishing,
            boolean restartable) {

        boolean hasSameCard(@Nullable Look other) {
            return other != null && phase == other.phase && over == other.over;
        }
    }

    /** Shows {@code take} and hands on where the session stands after every step. */
    TakeStage(
            PracticeSessions sessions,
            PersonId owner,
            RunningTake take,
            Consumer<SessionStatus> moved,
            Runnable readAgain) {
        this.sessions = sessions;
        this.owner = owner;
        this.take = take;
        this.moved = moved;
        this.clock = new ClockFace(readAgain);
        this.answer =
                new KeptText(
                        translate("practice.answer"),
                        owner.value() + "/" + take.attempt(),
                        take.answer(),
                        take.answerVersion(),
                        LongText.LONGEST,
                        LongText.store((version, text) ->
                                sessions.write(owner, take.attempt(), version, text)));
        answer.area().setMinRows(6);
        answer.keepBothBy(
                translate("practice.keep-mine"),
                mine -> sessions.keepAside(owner, take.attempt(), mine));
        addClassName("rb-take");
        actions.addClassName("rb-actions");
        card.addClassName("rb-take-card");
        question.addClassName("rb-question");
        question.setText(take.question().text());
        question.getElement().setAttribute("lang", take.question().language().toLanguageTag());
        question.getElement().setAttribute("tabindex", "-1");
        keyWords.setHelperText(translate("practice.key-words.help"));
        keyWords.setValue(KeyWords.join(take.keyWords()));
        keyWords.setValueChangeMode(ValueChangeMode.LAZY);
        keyWords.setValueChangeTimeout(1000);
        keyWords.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(change.getValue());
            }
        });
        var clockRow = new Div(clock, card);
        clockRow.addClassName("rb-take-clock");
        add(top(), question, clockRow, answer, actions);
        show(take);
    }

    UUID attempt() {
        return take.attempt();
    }

    /** Shows where the same take stands now. */
    final void show(RunningTake now) {
        take = now;
        clock.show(now.time());
        answer.show(now.answer(), now.answerVersion());
        var time = now.time();
        var before = look;
        var after =
                new Look(
                        time.phase(),
                        time.paused(),
                        time.isOver(),
                        now.aloud(),
                        finishing,
                        now.canRestart());
        if (after.equals(before)) {
            return;
        }
        look = after;
        var preparing = time.phase() == Phase.PREPARING;
        answer.setVisible(!preparing);
        answer.area().setReadOnly(time.paused() || (time.phase() == Phase.DONE && !finishing));
        if (!after.hasSameCard(before)) {
            showCard(preparing);
        }
        showActions();
        if (before == null || before.phase() != time.phase()) {
            if (time.phase() == Phase.ANSWERING) {
                answer.area().focus();
            } else if (preparing) {
                question.getElement().callJsFunction("focus");
            }
        }
    }

    private Div top() {
        var where =
                new Span(
                        take.plan().takes() == 1
                                ? translate("practice.question-of", place())
                                : translate("practice.question-take-of", place()));
        var top = new Div(where, answer.savedLine());
        top.addClassName("rb-take-top");
        return top;
    }

    private Map<String, Object> place() {
        return Map.of(
                "number", take.question().number(),
                "questions", take.questions(),
                "take", take.take(),
                "takes", take.plan().takes());
    }

    private void showCard(boolean preparing) {
        card.removeAll();
        if (preparing) {
            card.add(keyWords);
        } else if (!take.keyWords().isEmpty()) {
            var words = new Div();
            take.keyWords().forEach(word -> words.add(new Tag(word, Tag.Tone.NEUTRAL)));
            card.add(soft(translate("practice.key-words")), words);
        }
        if (take.question().soundedRehearsed()) {
            card.add(soft(translate("practice.rehearsed")));
        }
        if (take.plan().mode() == Mode.COACHED) {
            card.add(soft(translate("practice.hint." + take.question().kind().name())));
            if (take.question().oftenNotPermitted()) {
                card.add(soft(translate("practice.hint.not-permitted")));
            }
            if (!take.question().hint().isBlank()) {
                var covers = new Paragraph(take.question().hint());
                covers.getElement()
                        .setAttribute("lang", take.question().language().toLanguageTag());
                card.add(new Details(translate("practice.hint.covers"), covers));
            }
        }
        if (take.time().phase() == Phase.DONE) {
            card.add(new Paragraph(translate("practice.time-up")));
        } else if (take.time().isOver()) {
            card.add(new Paragraph(translate("practice.time-up-go-on")));
        }
    }

    private void showActions() {
        actions.removeAll();
        var time = take.time();
        if (time.paused()) {
            actions.add(Shortcut.done(step("practice.resume", Weight.PRIMARY, sessions::resume)));
        } else if (time.phase() == Phase.PREPARING) {
            actions.add(
                    Shortcut.done(
                            step(
                                    "practice.start-answering",
                                    Weight.PRIMARY,
                                    sessions::startAnswering)));
        } else {
            actions.add(
                    Shortcut.done(
                            step(
                                    take.isLastQuestion()
                                            ? "practice.done-last"
                                            : "practice.done-next",
                                    Weight.PRIMARY,
                                    sessions::next)));
            actions.add(aloud());
            if (take.hasAnotherTake()) {
                actions.add(
                        Shortcut.again(
                                step(
                                        "practice.another-take",
                                        Weight.SECONDARY,
                                        sessions::anotherTake)));
            }
            if (take.canRestart()) {
                actions.add(step("practice.restart", Weight.SECONDARY, sessions::restart));
            }
            if (time.phase() == Phase.DONE && !finishing) {
                actions.add(finishSentence());
            }
        }
        if (take.canPause()) {
            actions.add(step("practice.pause", Weight.QUIET, sessions::pause));
        }
        if (time.phase() != Phase.DONE) {
            actions.add(step("practice.skip", Weight.QUIET, sessions::skip));
        }
        actions.add(
                step(
                        "practice.stop",
                        Weight.QUIET,
                        (person, attempt) -> sessions.stop(person, take.session())));
    }

    private enum Weight {
        PRIMARY,
        SECONDARY,
        QUIET
    }

    private Button step(
            String key, Weight weight, BiFunction<PersonId, UUID, SessionStatus> action) {
        return switch (weight) {
            case PRIMARY -> Buttons.primary(translate(key), click -> go(action));
            case SECONDARY -> Buttons.secondary(translate(key), click -> go(action));
            case QUIET -> Buttons.quiet(translate(key), click -> go(action));
        };
    }

    private Button aloud() {
        var button =
                step(
                        take.aloud() ? "practice.aloud-marked" : "practice.aloud",
                        Weight.SECONDARY,
                        take.aloud() ? sessions::unsay : sessions::say);
        button.getElement().setAttribute("aria-pressed", String.valueOf(take.aloud()));
        return button;
    }

    private Button finishSentence() {
        return Buttons.quiet(
                translate("practice.finish-sentence"),
                click -> {
                    finishing = true;
                    show(take);
                    answer.area().focus();
                });
    }

    private void go(BiFunction<PersonId, UUID, SessionStatus> action) {
        answer.settle();
        moved.accept(action.apply(owner, take.attempt()));
    }

    private void keep(String text) {
        var words = KeyWords.split(text);
        keyWords.setInvalid(words.size() > KeyWords.MOST);
        keyWords.setErrorMessage(
                words.size() > KeyWords.MOST ? translate("practice.key-words.many") : "");
        moved.accept(sessions.prepareWith(owner, take.attempt(), words));
    }

    private static Component soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("rb-soft", "rb-small");
        return paragraph;
    }
}
