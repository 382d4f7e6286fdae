package app.rebound.lessons.ui;

import app.rebound.lessons.Lesson;
import app.rebound.lessons.LessonRoutes;
import app.rebound.lessons.SourceWays;
import app.rebound.lessons.card.LessonLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A lesson in a list: its words, where it came from, how it held up, and what to do with it. */
class LessonRow extends Div {

    LessonRow(Lesson lesson, SourceWays ways, Component... actions) {
        addClassNames("rb-row", "rb-lesson-row");
        var words = new Anchor(LessonRoutes.lesson(lesson.id()), LessonLine.words(lesson));
        var line = new Div(LessonLine.tag(lesson.kind()), words);
        line.addClassName("rb-lesson-line");
        var facts = new Div(Words.link(lesson.source(), ways));
        facts.addClassNames("rb-lesson-facts", "rb-soft", "rb-small");
        Words.record(lesson).ifPresent(record -> facts.add(new Span(record)));
        add(new Div(line, facts), Words.actions(actions));
    }
}
