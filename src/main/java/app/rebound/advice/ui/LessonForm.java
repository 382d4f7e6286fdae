package app.rebound.advice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.advice.LessonMade;
import app.rebound.base.ui.Buttons;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.LessonRoutes;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;

/** What to do, or to leave, because of what was said: "if … then I will …". */
class LessonForm extends Div {

    /** Where a lesson is made. */
    @FunctionalInterface
    interface Maker {
        LessonMade make(Lesson.Kind kind, String when, String then);
    }

    private final RadioButtonGroup<Lesson.Kind> kind =
            new RadioButtonGroup<>(translate("advice.lesson.kind"));
    private final TextField when = new TextField(translate("advice.lesson.when"));
    private final TextField then = new TextField();
    private final Div said = new Div();
    private final Maker maker;

    LessonForm(Maker maker) {
        this.maker = maker;
        addClassNames("rb-stack", "rb-advice-lesson");
        kind.setItems(Lesson.Kind.values());
        kind.setItemLabelGenerator(one -> translate("advice.lesson." + one.name()));
        kind.addValueChangeListener(change -> label());
        kind.setValue(Lesson.Kind.DO);
        when.setMaxLength(Lesson.LENGTH);
        when.setHelperText(translate("advice.lesson.when.help"));
        then.setMaxLength(Lesson.LENGTH);
        said.getElement().setAttribute("role", "status");
        add(
                kind,
                when,
                then,
                Parts.actions(Buttons.secondary(translate("advice.lesson.keep"), click -> keep())),
                said);
    }

    void focus() {
        when.focus();
    }

    private void label() {
        then.setLabel(translate("advice.lesson.then." + kind.getValue().name()));
    }

    private void keep() {
        var made = maker.make(kind.getValue(), when.getValue(), then.getValue());
        said.removeAll();
        said.add(new Paragraph(new Span(Parts.words(made))));
        then.setInvalid(made instanceof LessonMade.Empty);
        if (made instanceof LessonMade.Made) {
            when.clear();
            then.clear();
            said.add(new Anchor(LessonRoutes.LIST, translate("advice.lesson.see")));
        } else {
            then.focus();
        }
    }
}
