package app.rebound.practice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.ExtraTime;
import app.rebound.base.format.Formats;
import app.rebound.practice.Nerves;
import app.rebound.practice.PracticeSession;
import app.rebound.practice.SessionPlan;
import app.rebound.practice.SessionSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sessions and plans as sentences. */
final class SessionWords {

    private SessionWords() {}

    /** When it was, how many questions it had and from where they came. */
    static String what(SessionSummary session) {
        var at = Formats.current().dateTime(session.startedAt()) + " · ";
        return session.isMock()
                ? at + mock(session.sourceName()) + " · " + from(session.questions(), "")
                : at
                        + from(session.questions(), session.sourceName())
                        + " · "
                        + translate(session.mode().key());
    }

    /** When a session that is over was, and of what it was made. */
    static String what(PracticeSession session) {
        var at = Formats.current().dateTime(session.startedAt()) + " · ";
        var questions = session.parts().size();
        return session.isMock()
                ? at + mock(session.sourceName()) + " · " + from(questions, "")
                : at + from(questions, session.sourceName());
    }

    private static String mock(String title) {
        return title.isEmpty()
                ? translate("practice.mock")
                : translate("practice.mock-of", Map.of("title", title));
    }

    /** How many questions, and of which set. */
    static String from(int questions, String set) {
        return set.isEmpty()
                ? translate("practice.questions", Map.of("count", questions))
                : translate("practice.questions-from", Map.of("count", questions, "set", set));
    }

    /** What came of it: answers, over time, nerves. */
    static String outcome(SessionSummary session) {
        var parts = new ArrayList<String>();
        parts.add(translate("practice.answers", Map.of("count", session.answers())));
        if (session.overTime() > 0) {
            parts.add(translate("practice.answers-over", Map.of("count", session.overTime())));
        }
        nerves(session.nervesBefore(), session.nervesAfter()).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    /** The way of the nerves in words, as far as it was told. */
    static Optional<String> nerves(@Nullable Integer before, @Nullable Integer after) {
        if (before != null && after != null) {
            return Optional.of(
                    translate(
                            "practice.nerves.both",
                            Map.of(
                                    "before", translate(Nerves.key(before)),
                                    "after", translate(Nerves.key(after)))));
        }
        return Optional.ofNullable(before != null ? before : after)
                .map(one -> translate("practice.nerves.one", Map.of("nerves", one(one))));
    }

    private static String one(int nerves) {
        return translate(Nerves.key(nerves));
    }

    /** How the session is run, in one line; without times for whom no clock runs. */
    static String plan(SessionPlan plan, ExtraTime extra) {
        var answer = plan.answer();
        var parts = new ArrayList<String>();
        parts.add(translate(plan.mode().key()));
        if (extra != ExtraTime.NO_CLOCK) {
            parts.add(
                    answer == null
                            ? translate("practice.plan.own-time")
                            : translate(
                                    "practice.plan.answer", Map.of("time", Times.words(answer))));
        }
        if (plan.takes() > 1) {
            parts.add(translate("practice.plan.takes", Map.of("count", plan.takes())));
        }
        return String.join(" · ", List.copyOf(parts));
    }
}
