package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Notices;
import app.rebound.interviews.Cause;
import app.rebound.interviews.DrawResult;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewLessons;
import app.rebound.lessons.Lesson;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For each cause that is one's own, a plan against it that can become one of the do's. */
class Plans extends Div {

    private final InterviewLessons lessons;
    private final PersonId owner;
    private final InterviewId id;
    private final Clock clock;
    private Set<Cause> mine = Set.of();

    Plans(InterviewLessons lessons, PersonId owner, InterviewId id, Clock clock) {
        this.lessons = lessons;
        this.owner = owner;
        this.id = id;
        this.clock = clock;
        addClassName("rb-plans");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(Set<Cause> mine) {
        if (!this.mine.equals(mine) || getChildren().findAny().isEmpty()) {
            this.mine = mine;
            rebuild();
        }
    }

    private void rebuild() {
        removeAll();
        setVisible(!mine.isEmpty());
        if (!mine.isEmpty()) {
            add(new H3(translate("looking-back.plans")));
            var drawn = lessons.of(owner, id);
            mine.stream().sorted().forEach(cause -> add(plan(cause, isAmong(drawn, cause))));
        }
    }

    private static boolean isAmong(List<Lesson> drawn, Cause cause) {
        return drawn.stream().anyMatch(lesson -> lesson.then().equals(translate(cause.thenKey())));
    }

    private Div plan(Cause cause, boolean drawn) {
        var words =
                new Paragraph(
                        translate(
                                "lessons.line.DO",
                                Map.of(
                                        "when", translate(cause.whenKey()),
                                        "then", translate(cause.thenKey()))));
        var plan = new Div(words);
        plan.addClassName("rb-row");
        if (drawn) {
            plan.add(InterviewWords.soft(translate("looking-back.plan-drawn")));
        } else {
            var take = Buttons.secondary(translate("looking-back.plan-take"), click -> draw(cause));
            take.setAriaLabel(
                    translate("looking-back.plan-take-this", Map.of("plan", words.getText())));
            plan.add(take);
        }
        return plan;
    }

    private void draw(Cause cause) {
        switch (lessons.draw(
                owner,
                id,
                Lesson.Kind.DO,
                translate(cause.whenKey()),
                translate(cause.thenKey()))) {
            case DrawResult.Drawn plan -> rebuild();
            case DrawResult.Empty() -> {}
            case DrawResult.ClosedUntil(var until) -> Notices.problem(Answers.closed(until, clock));
            case DrawResult.NotFound() -> Notices.problem(translate("looking-back.gone"));
        }
    }
}
