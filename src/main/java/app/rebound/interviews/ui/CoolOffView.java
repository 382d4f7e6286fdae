package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.Person;
import app.rebound.base.events.Changes;
import app.rebound.base.ui.PageHeader;
import app.rebound.interviews.Calming;
import app.rebound.interviews.CoolOffs;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.LookBack;
import app.rebound.interviews.PrivateLines;
import app.rebound.interviews.Reflections;
import app.rebound.interviews.Reminders;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The time in which judging is closed: until when, what calms, and a line for oneself. */
@Route(InterviewRoutes.COOL_OFF)
@PermitAll
class CoolOffView extends LookBackView {

    private final CoolOffs coolOffs;
    private final Reflections reflections;
    private final Reminders reminders;
    private final Calming calming;
    private final PrivateLines lines;
    private final Clock clock;
    private @Nullable InterviewId reminded;

    CoolOffView(
            CoolOffs coolOffs,
            Reflections reflections,
            Reminders reminders,
            Calming calming,
            PrivateLines lines,
            Changes changes,
            CurrentPerson current,
            Clock clock) {
        super(reflections, changes, current, "looking-back.cool-off");
        this.coolOffs = coolOffs;
        this.reflections = reflections;
        this.reminders = reminders;
        this.calming = calming;
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    void build(LookBack now, Person person) {
        var interview = now.interview();
        var left = new Div(follow(new CoolOffCard(coolOffs, owner(), now, clock), now));
        if (reminders.showOnce(owner(), interview.id())) {
            reminded = interview.id();
        }
        if (interview.id().equals(reminded)) {
            left.add(new RemindersCard());
        }
        left.add(follow(new FirstLookCard(reflections, now, person, clock), now));
        var right =
                new Div(
                        new CalmingCard(calming, owner()),
                        new ForgivenessCard(lines, owner(), interview.id(), clock));
        var columns = new Div(left, right);
        columns.addClassName("rb-columns");
        add(
                InterviewWords.back(interview.id()),
                new PageHeader(translate("looking-back.cool-off"), InterviewWords.title(interview)),
                columns);
    }
}
