package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.KeptText;
import app.rebound.base.ui.Notices;
import app.rebound.interviews.LookBack;
import app.rebound.interviews.ReflectionResult;
import app.rebound.interviews.ReflectionText;
import app.rebound.interviews.Reflections;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** What the screen says to what became of saying something. */
final class Answers {

    private Answers() {}

    /** Says quietly that it is saved, or why it is not. */
    static void to(ReflectionResult result, Clock clock) {
        switch (result) {
            case ReflectionResult.Saved saved -> {}
            case ReflectionResult.ChangedMeanwhile changed -> {}
            case ReflectionResult.ClosedUntil(var until) -> Notices.problem(closed(until, clock));
            case ReflectionResult.Stands(var said) ->
                    Notices.problem(
                            translate(
                                    "looking-back.stands",
                                    Map.of("when", Moments.current(clock).past(said.at()))));
            case ReflectionResult.NotFound() -> Notices.problem(translate("looking-back.gone"));
        }
    }

    /** "Judging is closed until tomorrow 8:00. Open it now if you want to." */
    static String closed(Instant until, Clock clock) {
        return translate(
                "looking-back.judging-closed",
                Map.of("until", Moments.current(clock).future(until)));
    }

    /** A text of a reflection, saved at every pause. */
    static KeptText field(
            Reflections reflections,
            PersonId owner,
            LookBack now,
            ReflectionText text,
            Clock clock) {
        var id = now.interview().id();
        var words = now.reflection().text(text);
        var field =
                new KeptText(
                        translate(text.key()),
                        owner.value() + "/looking-back-" + id.value() + "-" + text.name(),
                        words,
                        words.hashCode(),
                        ReflectionText.LONGEST,
                        typed ->
                                saving(
                                        reflections.write(
                                                owner, id, text, typed.seen(), typed.text()),
                                        text,
                                        typed,
                                        clock));
        field.area().setMinRows(2);
        return field;
    }

    /** Shows what another window wrote. */
    static void show(KeptText field, LookBack now, ReflectionText text) {
        var words = now.reflection().text(text);
        field.show(words, words.hashCode());
    }

    private static KeptText.Saving saving(
            ReflectionResult result, ReflectionText text, KeptText.Typed typed, Clock clock) {
        return switch (result) {
            case ReflectionResult.Saved saved -> new KeptText.Saving.Saved(typed.text().hashCode());
            case ReflectionResult.ChangedMeanwhile(var current) ->
                    new KeptText.Saving.ChangedMeanwhile(
                            current.text(text), current.text(text).hashCode());
            case ReflectionResult.ClosedUntil(var until) ->
                    new KeptText.Saving.NotNow(closed(until, clock));
            case ReflectionResult.Stands stands -> new KeptText.Saving.Gone();
            case ReflectionResult.NotFound() -> new KeptText.Saving.Gone();
        };
    }
}
