package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Card;
import app.rebound.base.ui.Tag;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Jotting;
import app.rebound.interviews.Quality;
import app.rebound.interviews.Step;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;

/** The questions that were written down, each with how it was where that was said. */
class JottedCard extends Card {

    JottedCard(InterviewId id, List<Jotting> jottings) {
        var list = new UnorderedList();
        list.addClassName("rb-jotted-lines");
        jottings.stream().map(JottedCard::line).forEach(list::add);
        add(
                new H2(translate("interviews.questions", Map.of("count", jottings.size()))),
                list,
                new Anchor(
                        InterviewRoutes.step(Step.JOT, id),
                        translate("interviews.questions.read")));
    }

    private static ListItem line(Jotting jotting) {
        var asked =
                jotting.asked().isBlank()
                        ? translate("interviews.jot.no-question")
                        : jotting.asked();
        var line = new ListItem(new Span(asked));
        line.addClassName("rb-row");
        var quality = jotting.quality();
        if (quality != null) {
            line.add(tag(quality));
        }
        return line;
    }

    private static Tag tag(Quality quality) {
        return new Tag(
                translate(quality.key()),
                switch (quality) {
                    case STRONG -> Tag.Tone.GOOD;
                    case OKAY -> Tag.Tone.NEUTRAL;
                    case ROUGH -> Tag.Tone.CARE;
                });
    }
}
