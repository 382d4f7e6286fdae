package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Card;
import app.rebound.interviews.FirstHour;
import app.rebound.interviews.Interviews;
import app.rebound.interviews.Step;
import app.rebound.interviews.Way;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;

/** What one can do at once, however it went; what is ticked stays ticked. */
class FirstHourCard extends Card {

    FirstHourCard(Interviews interviews, PersonId owner, Way way) {
        addClassNames("rb-stack", "rb-first-hour");
        add(
                new H2(translate("interviews.first-hour")),
                InterviewWords.soft(translate("interviews.first-hour.lead")));
        var id = way.interview().id();
        for (var line : FirstHour.values()) {
            var tick = new Checkbox(translate(line.key()), isDone(way, line));
            tick.addValueChangeListener(change -> {
                if (change.getValue()) {
                    interviews.tick(owner, id, line);
                } else {
                    interviews.untick(owner, id, line);
                }
            });
            add(tick);
        }
    }

    /** Ticked by hand, or done on the way already. */
    private static boolean isDone(Way way, FirstHour line) {
        return way.firstHour().contains(line)
                || (line == FirstHour.JOT
                        && way.stop(Step.JOT)
                                .filter(stop -> stop.standing() == Way.Standing.DONE)
                                .isPresent());
    }
}
