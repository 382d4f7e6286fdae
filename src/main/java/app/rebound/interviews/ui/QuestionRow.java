package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.Prose;
import app.rebound.base.ui.Tag;
import app.rebound.interviews.Fact;
import app.rebound.interviews.Jotting;
import app.rebound.interviews.JottingResult;
import app.rebound.interviews.Jottings;
import app.rebound.interviews.Quality;
import app.rebound.lessons.Stone;
import app.rebound.lessons.card.StoneLine;
import app.rebound.questions.QuestionRoutes;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One question that was asked: what was noted of it, and how the answer was. */
class QuestionRow extends Div {

    private static final List<Fact> NOTED = List.of(Fact.ANSWERED, Fact.REACTION, Fact.DIFFERENTLY);

    private final Span asked = new Span();
    private final Span time = new Tag("", Tag.Tone.NEUTRAL);
    private final Choice<Quality> quality;
    private final Anchor practise = new Anchor("", translate("looking-back.practise-it"));
    private final Anchor live = new Anchor("", translate("looking-back.asked-live"));

    QuestionRow(Jottings jottings, PersonId owner, Jotting jotting, Clock clock) {
        addClassName("rb-question-row");
        var question = jotting.asked();
        quality =
                new Choice<Quality>(
                                translate("looking-back.how-was-it", Map.of("question", question)),
                                List.of(Quality.values()),
                                value -> translate(value.key()),
                                value -> say(jottings.rate(owner, jotting.id(), value), clock))
                        .hideQuestion();
        practise.setAriaLabel(
                translate("looking-back.practise-it-question", Map.of("question", question)));
        live.setAriaLabel(
                translate("looking-back.asked-live-question", Map.of("question", question)));
        var ways = new Div(practise, live);
        ways.addClassNames("rb-actions", "rb-links");
        add(new H3(asked, time), quality, ways);
        var noted = NOTED.stream().filter(fact -> !jotting.text(fact).isBlank()).toList();
        if (!noted.isEmpty()) {
            add(noted(jotting, noted));
        }
    }

    private static Prose noted(Jotting jotting, List<Fact> noted) {
        var details =
                Prose.begin("details", "rb-fold")
                        .line("summary", "", translate("looking-back.noted"));
        for (var fact : noted) {
            details.line("p", "rb-soft rb-small", translate(fact.key()))
                    .line("p", "rb-pre", jotting.text(fact));
        }
        return details.done();
    }

    void show(Jotting jotting, @Nullable Stone stone) {
        asked.setText(jotting.asked());
        quality.show(jotting.quality());
        time.setVisible(stone != null && stone.trips() > 1);
        time.setText(stone == null ? "" : StoneLine.time(stone));
        var question = jotting.question();
        var rough = question != null && jotting.quality() == Quality.ROUGH;
        practise.setVisible(rough);
        live.setVisible(rough);
        if (question != null) {
            live.setHref(QuestionRoutes.askedLive(question));
            practise.setHref(QuestionRoutes.practise(question));
        }
    }

    void focus() {
        quality.focus();
    }

    private static void say(JottingResult result, Clock clock) {
        switch (result) {
            case JottingResult.Saved saved -> {}
            case JottingResult.ChangedMeanwhile changed -> {}
            case JottingResult.ClosedUntil(var until) ->
                    Notices.problem(Answers.closed(until, clock));
            case JottingResult.NotFound() -> Notices.problem(translate("looking-back.gone"));
        }
    }
}
