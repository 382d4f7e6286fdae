package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.ui.Prose;
import app.rebound.base.ui.Tag;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.InterviewRow;
import app.rebound.interviews.Outcome;
import java.time.Instant;
import java.util.Map;

/** One interview in the list: what it is, how it stands, what was written down. */
final class InterviewLine {

    private InterviewLine() {}

    static Prose of(InterviewRow interview, Instant now) {
        var line = Prose.begin("section", "rb-card rb-interview-line").with("role", "listitem");
        line.add("h2", "")
                .link(
                        InterviewRoutes.interview(interview.id()),
                        InterviewWords.title(interview.company(), interview.role()));
        line.line(
                "p",
                "rb-soft rb-small",
                InterviewWords.when(interview.when(), interview.zone(), interview.stage()));
        var toCome = isToCome(interview, now);
        tags(line.add("div", ""), interview, toCome, now);
        if (!toCome) {
            line.line(
                    "p",
                    "rb-soft rb-small",
                    translate("interviews.jot.summary", Map.of("count", interview.questions())));
        }
        return line.done();
    }

    private static void tags(Prose.Part tags, InterviewRow interview, boolean toCome, Instant now) {
        if (toCome) {
            tags.tag(translate("interviews.to-come"), Tag.Tone.ACCENT);
        } else {
            tags.tag(
                    translate(interview.outcome().key()), InterviewWords.tone(interview.outcome()));
        }
        var went = interview.went();
        if (went != null) {
            tags.tag(translate(went.key()), InterviewWords.tone(went));
        }
        if (interview.isClosed()) {
            tags.tag(translate("interviews.closed"), Tag.Tone.ACCENT);
        } else if (interview.closedUntil().isAfter(now) && interview.questions() > 0) {
            tags.tag(
                    translate(
                            "interviews.judging-closed",
                            Map.of("until", Formats.current().dateTime(interview.closedUntil()))),
                    Tag.Tone.NEUTRAL);
        }
    }

    private static boolean isToCome(InterviewRow interview, Instant now) {
        var when = interview.when();
        return when != null
                && interview.outcome() == Outcome.WAITING
                && when.atZone(interview.zone()).toInstant().isAfter(now);
    }
}
