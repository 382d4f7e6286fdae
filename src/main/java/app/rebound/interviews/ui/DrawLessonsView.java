package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.Person;
import app.rebound.base.events.Changes;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import app.rebound.interviews.Cause;
import app.rebound.interviews.CoolOffs;
import app.rebound.interviews.DrawResult;
import app.rebound.interviews.Interview;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewLessons;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Jottings;
import app.rebound.interviews.LookBack;
import app.rebound.interviews.Reflections;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.LessonDraft;
import app.rebound.lessons.LessonDrafts;
import app.rebound.lessons.LessonRoutes;
import app.rebound.lessons.form.LessonForm;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.stream.Collectors;

/** Drawing lessons from one interview, with what was rough and why at hand. */
@Route(InterviewRoutes.LESSONS)
@PermitAll
class DrawLessonsView extends LookBackView {

    private final Jottings jottings;
    private final InterviewLessons lessons;
    private final LessonDrafts drafts;
    private final CoolOffs coolOffs;
    private final Clock clock;

    DrawLessonsView(
            Reflections reflections,
            Jottings jottings,
            InterviewLessons lessons,
            LessonDrafts drafts,
            CoolOffs coolOffs,
            Changes changes,
            CurrentPerson current,
            Clock clock) {
        super(reflections, changes, current, "looking-back.draw");
        this.jottings = jottings;
        this.lessons = lessons;
        this.drafts = drafts;
        this.coolOffs = coolOffs;
        this.clock = clock;
    }

    @Override
    void build(LookBack now, Person person) {
        var interview = now.interview();
        var id = interview.id();
        add(
                InterviewWords.back(id),
                new PageHeader(
                        translate("looking-back.draw"),
                        InterviewWords.title(interview),
                        new Anchor(LessonRoutes.LIST, translate("looking-back.draw-all"))));
        if (now.closedUntil().isPresent()) {
            add(
                    new ClosedCard(
                            now.closedUntil().get(),
                            InterviewRoutes.at(InterviewRoutes.COOL_OFF, id),
                            clock,
                            () -> {
                                coolOffs.lift(owner(), id);
                                readAgain();
                            }));
            return;
        }
        var form = form(interview);
        var atHand = new AtHandCard(jottings.of(owner(), id), form::suggest);
        var plans = new Plans(lessons, owner(), id, clock);
        var causes = new Card(plans);
        var writing = new Card(new H2(translate("looking-back.draw-write")), form);
        var left = new Div(atHand, causes);
        var right = new Div(writing, follow(new DrawnCard(lessons, owner()), now));
        var columns = new Div(left, right);
        columns.addClassNames("rb-columns", "rb-draw");
        add(columns);
        follow(
                said -> {
                    var mine =
                            said.reflection().causes().stream()
                                    .filter(cause -> cause.whose() == Cause.Whose.MINE)
                                    .collect(Collectors.toSet());
                    plans.show(mine);
                    causes.setVisible(!mine.isEmpty());
                    left.setVisible(atHand.isVisible() || causes.isVisible());
                },
                now);
    }

    private LessonForm form(Interview interview) {
        var form = new LessonForm[1];
        form[0] =
                new LessonForm(
                        new LessonForm.Place(drafts, owner(), interview.id().value()),
                        LessonDraft.empty(Lesson.Kind.DO),
                        translate("looking-back.draw-add"),
                        words -> draw(form[0], interview.id(), words));
        return form[0];
    }

    private void draw(LessonForm form, InterviewId id, LessonDraft words) {
        switch (lessons.draw(owner(), id, words.kind(), words.when(), words.then())) {
            case DrawResult.Drawn(var lesson) -> {
                form.clear();
                readAgain();
                Notices.done(
                        translate(
                                lesson.standing() == Lesson.Standing.FOCUS
                                        ? "lessons.written"
                                        : "lessons.written-resting"));
            }
            case DrawResult.Empty() -> form.refuse();
            case DrawResult.ClosedUntil(var until) -> Notices.problem(Answers.closed(until, clock));
            case DrawResult.NotFound() -> Notices.problem(translate("looking-back.gone"));
        }
    }
}
