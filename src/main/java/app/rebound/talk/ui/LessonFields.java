package app.rebound.talk.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.lessons.Lesson;
import app.rebound.talk.OfferedLesson;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Puts a lesson into the form "if …, then I will …". */
class LessonFields extends Div {

    private final RadioButtonGroup<Lesson.Kind> kind =
            new RadioButtonGroup<>(translate("talk.lesson.kind"));
    private final TextField when = new TextField(translate("talk.lesson.when"));
    private final TextField then = new TextField(translate("talk.lesson.then"));

    LessonFields(Consumer<OfferedLesson> offer) {
        addClassNames("rb-stack", "rb-lesson-offer");
        kind.setItems(Lesson.Kind.values());
        kind.setItemLabelGenerator(each -> translate(each.key()));
        kind.setValue(Lesson.Kind.DO);
        when.setMaxLength(Lesson.LENGTH);
        when.setHelperText(translate("talk.lesson.when-help"));
        then.setMaxLength(Lesson.LENGTH);
        then.setRequiredIndicatorVisible(true);
        add(
                kind,
                when,
                then,
                new Div(
                        Buttons.secondary(
                                translate("talk.lesson.offer-it"),
                                click -> {
                                    if (isSaid()) {
                                        offer.accept(offered());
                                    }
                                })));
    }

    void focus() {
        when.focus();
    }

    private OfferedLesson offered() {
        return new OfferedLesson(kind.getValue(), when.getValue().strip(), then.getValue().strip());
    }

    private boolean isSaid() {
        then.setErrorMessage(translate("talk.lesson.then-missing"));
        then.setInvalid(then.getValue().isBlank());
        if (then.isInvalid()) {
            then.focus();
        }
        return !then.isInvalid();
    }
}
