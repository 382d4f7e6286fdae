package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Tag;
import app.rebound.interviews.LetterKind;
import app.rebound.interviews.Step;
import app.rebound.interviews.Way;
import app.rebound.interviews.Way.Standing;
import app.rebound.interviews.Way.Stop;
import app.rebound.interviews.WayRules;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Every step with what is in it, to go to, to pass over, or to go back to. */
class WayCard extends Card {

    WayCard(Way way, Consumer<Step> skip, Consumer<Step> goBack) {
        add(new H2(translate("interviews.way")));
        way.stops().forEach(stop -> add(row(way, stop, skip, goBack)));
    }

    private static Div row(Way way, Stop stop, Consumer<Step> skip, Consumer<Step> goBack) {
        var name = translate(stop.step().key());
        var route = stop.route();
        var heading = new H3();
        if (route == null) {
            heading.setText(name);
        } else {
            heading.add(new Anchor(route, name));
        }
        var words = new Div(heading);
        var summary = line(way, stop);
        if (!summary.isEmpty()) {
            words.add(InterviewWords.soft(summary));
        }
        var end = new Div();
        state(stop).ifPresent(end::add);
        if (!way.interview().isClosed()) {
            action(stop, name, skip, goBack).ifPresent(end::add);
        }
        end.addClassName("rb-way-end");
        var row = new Div(words, end);
        row.addClassNames("rb-row", "rb-way-row");
        return row;
    }

    /** What is there; for the letter, which one fits and until when. */
    private static String line(Way way, Stop stop) {
        var summary = InterviewWords.summary(stop.state());
        if (!summary.isEmpty()
                || stop.step() != Step.LETTER
                || way.closingIsOffered()
                || way.interview().isClosed()) {
            return summary;
        }
        var interview = way.interview();
        LetterKind kind = WayRules.letters(interview.outcome(), interview.went()).getFirst();
        return translate(
                "interviews.letter-by",
                Map.of(
                        "kind",
                        translate(kind.key()),
                        "day",
                        Formats.current().date(way.letterBy())));
    }

    private static Optional<Component> state(Stop stop) {
        var until = stop.until();
        if (until != null) {
            return Optional.of(
                    new Tag(
                            translate(
                                    "interviews.closed-until",
                                    Map.of("until", Formats.current().dateTime(until))),
                            Tag.Tone.NEUTRAL));
        }
        return switch (stop.standing()) {
            case DONE -> Optional.of(tag(Standing.DONE, Tag.Tone.GOOD));
            case NEXT -> Optional.of(tag(Standing.NEXT, Tag.Tone.ACCENT));
            case SKIPPED -> Optional.of(tag(Standing.SKIPPED, Tag.Tone.NEUTRAL));
            case OPEN, CLOSED -> Optional.empty();
        };
    }

    private static Tag tag(Standing standing, Tag.Tone tone) {
        return new Tag(translate(standing.key()), tone);
    }

    private static Optional<Component> action(
            Stop stop, String name, Consumer<Step> skip, Consumer<Step> goBack) {
        return switch (stop.standing()) {
            case OPEN, CLOSED ->
                    stop.step() == Step.CLOSE
                            ? Optional.empty()
                            : Optional.of(
                                    button(
                                            "interviews.skip",
                                            name,
                                            () -> skip.accept(stop.step())));
            case SKIPPED ->
                    Optional.of(
                            button("interviews.go-back", name, () -> goBack.accept(stop.step())));
            case DONE, NEXT -> Optional.empty();
        };
    }

    private static Component button(String key, String step, Runnable action) {
        var button = Buttons.quiet(translate(key), click -> action.run());
        button.setAriaLabel(translate(key + "-step", Map.of("step", step)));
        return button;
    }
}
