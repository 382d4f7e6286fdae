package app.rebound.lessons.card;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Prose;
import app.rebound.base.ui.Tag;
import app.rebound.lessons.Focus;
import app.rebound.lessons.Lesson;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A lesson in one line: whether it is a do or a don't, then "if … then I will …". */
public class LessonLine extends Div {

    public LessonLine(Lesson lesson) {
        addClassName("rb-lesson-line");
        var words = new Span(words(lesson));
        words.getElement().setAttribute("lang", lesson.language().toLanguageTag());
        add(tag(lesson.kind()), words);
    }

    /** The whole line in words, in the language it was written in. */
    public static String words(Lesson lesson) {
        return translate(
                lesson.language(),
                lesson.lineKey(),
                Map.of("when", lesson.when(), "then", lesson.then()));
    }

    /** Says in words and colour what kind of lesson it is. */
    public static Tag tag(Lesson.Kind kind) {
        return new Tag(translate(kind.key()), tone(kind));
    }

    /** The same inside of what is only to be read; goes on there. */
    public static Prose.Part tag(Prose.Part place, Lesson.Kind kind) {
        return place.tag(translate(kind.key()), tone(kind));
    }

    private static Tag.Tone tone(Lesson.Kind kind) {
        return kind == Lesson.Kind.DO ? Tag.Tone.GOOD : Tag.Tone.CARE;
    }

    /** What is shown of a focus, do's first, and a word on the don'ts that wait. */
    public static List<Component> all(Focus focus) {
        var lines = new ArrayList<Component>();
        focus.shown().forEach(lesson -> lines.add(new LessonLine(lesson)));
        if (!focus.waiting().isEmpty()) {
            lines.add(waiting(focus));
        }
        return lines;
    }

    /** Says that don'ts wait until there are as many do's. */
    public static Paragraph waiting(Focus focus) {
        var words =
                new Paragraph(
                        translate("lessons.waiting", Map.of("count", focus.waiting().size())));
        words.addClassNames("rb-soft", "rb-small");
        return words;
    }
}
