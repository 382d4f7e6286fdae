package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Tag;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.InterviewRow;
import app.rebound.interviews.Outcome;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.Instant;
import java.util.Map;

/** One interview in the list: what it is, how it stands, what was written down. */
class InterviewLine extends Card {

    InterviewLine(InterviewRow interview, Instant now) {
        addClassName("rb-interview-line");
        getElement().setAttribute("role", "listitem");
        var link =
                new Anchor(
                        InterviewRoutes.interview(interview.id()),
                        InterviewWords.title(interview.company(), interview.role()));
        var toCome = isToCome(interview, now);
        var tags =
                new Div(
                        toCome
                                ? new Tag(translate("interviews.to-come"), Tag.Tone.ACCENT)
                                : InterviewWords.tag(interview.outcome()));
        var went = interview.went();
        if (went != null) {
            tags.add(InterviewWords.tag(went));
        }
        if (interview.isClosed()) {
            tags.add(new Tag(translate("interviews.closed"), Tag.Tone.ACCENT));
        } else if (interview.closedUntil().isAfter(now) && interview.questions() > 0) {
            tags.add(
                    new Tag(
                            translate(
                                    "interviews.judging-closed",
                                    Map.of(
                                            "until",
                                            Formats.current().dateTime(interview.closedUntil()))),
                            Tag.Tone.NEUTRAL));
        }
        add(
                new H2(link),
                InterviewWords.soft(
                        InterviewWords.when(interview.when(), interview.zone(), interview.stage())),
                tags);
        if (!toCome) {
            add(
                    InterviewWords.soft(
                            translate(
                                    "interviews.jot.summary",
                                    Map.of("count", interview.questions()))));
        }
    }

    private static boolean isToCome(InterviewRow interview, Instant now) {
        var when = interview.when();
        return when != null
                && interview.outcome() == Outcome.WAITING
                && when.atZone(interview.zone()).toInstant().isAfter(now);
    }
}
