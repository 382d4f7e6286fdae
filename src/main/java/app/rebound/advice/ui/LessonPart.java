package app.rebound.advice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.advice.LessonMade;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.LessonDraft;
import app.rebound.lessons.LessonRoutes;
import app.rebound.lessons.form.LessonForm;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What to do, or to leave, because of what was said; and what became of it. */
class LessonPart extends Div {

    /** Where a lesson is made. */
    @FunctionalInterface
    interface Maker {
        LessonMade make(LessonDraft words);
    }

    private final LessonForm form;
    private final Div said = new Div();
    private final Maker maker;

    LessonPart(LessonForm.Place place, Maker maker) {
        this.maker = maker;
        this.form =
                new LessonForm(
                        place,
                        LessonDraft.empty(Lesson.Kind.DO),
                        translate("advice.lesson.keep"),
                        this::keep);
        said.getElement().setAttribute("role", "status");
        add(form, said);
    }

    void focus() {
        form.focus();
    }

    private void keep(LessonDraft words) {
        var made = maker.make(words);
        said.removeAll();
        said.add(new Paragraph(new Span(Parts.words(made))));
        switch (made) {
            case LessonMade.Made done -> {
                form.clear();
                said.add(new Anchor(LessonRoutes.LIST, translate("advice.lesson.see")));
            }
            case LessonMade.Empty empty -> form.refuse();
            case LessonMade.ClosedUntil closed -> form.focus();
            case LessonMade.NotFound gone -> form.focus();
        }
    }
}
