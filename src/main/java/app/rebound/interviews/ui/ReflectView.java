package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.Person;
import app.rebound.base.events.Changes;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.PageHeader;
import app.rebound.interviews.CoolOffs;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewLessons;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Jottings;
import app.rebound.interviews.LookBack;
import app.rebound.interviews.ReflectionResult;
import app.rebound.interviews.Reflections;
import app.rebound.lessons.Stones;
import app.rebound.lessons.Strengths;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** Looking back with a clear mind: own strengths first, then what was, then why. */
@Route(InterviewRoutes.REFLECT)
@PermitAll
class ReflectView extends LookBackView {

    private final Reflections reflections;
    private final Jottings jottings;
    private final InterviewLessons lessons;
    private final CoolOffs coolOffs;
    private final Strengths strengths;
    private final Stones stones;
    private final Clock clock;

    ReflectView(
            Reflections reflections,
            Jottings jottings,
            InterviewLessons lessons,
            CoolOffs coolOffs,
            Strengths strengths,
            Stones stones,
            Changes changes,
            CurrentPerson current,
            Clock clock) {
        super(reflections, changes, current, "looking-back.reflect");
        this.reflections = reflections;
        this.jottings = jottings;
        this.lessons = lessons;
        this.coolOffs = coolOffs;
        this.strengths = strengths;
        this.stones = stones;
        this.clock = clock;
    }

    @Override
    void build(LookBack now, Person person) {
        var interview = now.interview();
        var id = interview.id();
        add(
                InterviewWords.back(id),
                new PageHeader(translate("looking-back.reflect"), InterviewWords.title(interview)));
        now.closedUntil()
                .ifPresent(until ->
                        add(
                                new ClosedCard(
                                        until,
                                        InterviewRoutes.at(InterviewRoutes.COOL_OFF, id),
                                        clock,
                                        () -> {
                                            coolOffs.lift(owner(), id);
                                            readAgain();
                                        })));
        add(new StrengthsCard(strengths.of(owner(), StrengthsCard.MOST)));
        if (now.closedUntil().isEmpty()) {
            add(
                    follow(new SecondLookCard(reflections, now, person, clock), now),
                    follow(new QuestionsCard(jottings, stones, owner(), id, clock), now),
                    follow(new SpeakingCard(reflections, owner(), now, clock), now),
                    follow(new BlundersCard(reflections, owner(), now, clock), now),
                    follow(new NervesCard(reflections, now, person, clock), now),
                    follow(new CausesCard(reflections, lessons, owner(), now, clock), now),
                    follow(new FactorsCard(reflections, owner(), now, clock), now),
                    follow(new WordsCard(reflections, owner(), now, clock), now),
                    finish(id));
        } else {
            add(follow(new FactorsCard(reflections, owner(), now, clock), now));
        }
    }

    private Div finish(InterviewId id) {
        var actions =
                new Div(
                        Buttons.primary(
                                translate("looking-back.finish"),
                                click -> {
                                    var result = reflections.finish(owner(), id);
                                    Answers.to(result, clock);
                                    if (result instanceof ReflectionResult.Saved) {
                                        UI.getCurrent().navigate(InterviewRoutes.interview(id));
                                    }
                                }),
                        new Anchor(
                                InterviewRoutes.at(InterviewRoutes.COMPANY, id),
                                translate("looking-back.to-company")));
        actions.addClassName("rb-actions");
        return actions;
    }
}
