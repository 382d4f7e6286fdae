package app.rebound.lessons.ui;

import app.rebound.base.ui.Prose;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.LessonRoutes;
import app.rebound.lessons.SourceWays;
import app.rebound.lessons.card.LessonLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A lesson in a list: its words, where it came from, how it held up, and what to do with it. */
class LessonRow extends Div {

    LessonRow(Lesson lesson, SourceWays ways, Component... actions) {
        addClassNames("rb-row", "rb-lesson-row");
        var words = Prose.begin("div", "");
        LessonLine.tag(words.add("div", "rb-lesson-line"), lesson.kind())
                .link(LessonRoutes.lesson(lesson.id()), LessonLine.words(lesson));
        var facts = words.add("div", "rb-lesson-facts rb-soft rb-small");
        ways.route(lesson.source())
                .ifPresentOrElse(
                        route -> facts.link(route, Words.of(lesson.source())),
                        () -> facts.line("span", "", Words.of(lesson.source())));
        Words.record(lesson).ifPresent(record -> facts.line("span", "", record));
        add(words.done(), Words.actions(actions));
    }
}
