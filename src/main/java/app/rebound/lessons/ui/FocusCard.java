package app.rebound.lessons.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.lessons.Focus;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.LessonRoutes;
import app.rebound.lessons.Lessons;
import app.rebound.lessons.SourceWays;
import app.rebound.lessons.card.LessonLine;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;

/** The lessons in focus, do's first; a don't without a do waits, and says so. */
class FocusCard extends Card {

    private final Lessons lessons;
    private final PersonId owner;
    private final SourceWays ways;
    private final Runnable changed;

    FocusCard(Lessons lessons, PersonId owner, SourceWays ways, Focus focus, Runnable changed) {
        this.lessons = lessons;
        this.owner = owner;
        this.ways = ways;
        this.changed = changed;
        add(new H2(translate("lessons.standing.FOCUS")));
        if (focus.isEmpty()) {
            add(Words.soft(translate("lessons.focus.empty")));
        }
        focus.shown().forEach(lesson -> add(row(lesson)));
        if (!focus.waiting().isEmpty()) {
            var waiting = new Details(LessonLine.waiting(focus));
            focus.waiting().forEach(lesson -> waiting.add(row(lesson)));
            add(
                    waiting,
                    new Anchor(LessonRoutes.write(Lesson.Kind.DO), translate("lessons.write-do")));
        }
    }

    private LessonRow row(Lesson lesson) {
        var rest =
                Buttons.quiet(
                        translate("lessons.rest"),
                        click -> {
                            lessons.rest(owner, lesson.id());
                            changed.run();
                        });
        rest.setAriaLabel(translate("lessons.rest-this", LessonLine.words(lesson)));
        return new LessonRow(lesson, ways, rest);
    }
}
