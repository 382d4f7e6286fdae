package app.rebound.lessons.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.card.LessonLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;

/** "If … then I will …": two short lines, and how they read together. */
class LessonForm extends Div {

    /** What is done with the words. */
    interface Saving {
        void save(Lesson.Kind kind, String when, String then);
    }

    private final RadioButtonGroup<Lesson.Kind> kind =
            new RadioButtonGroup<>(translate("lessons.form.kind"));
    private final TextField when = new TextField(translate("lessons.form.when"));
    private final TextField then = new TextField();
    private final Paragraph whole = new Paragraph();
    private final Div other = new Div();

    LessonForm(Lesson.Kind kind, String when, String then, Saving saving) {
        addClassNames("rb-stack", "rb-lesson-form");
        this.kind.setItems(Lesson.Kind.values());
        this.kind.setItemLabelGenerator(each -> translate("lessons.form.kind." + each));
        this.kind.setValue(kind);
        this.when.setValue(when);
        this.when.setHelperText(translate("lessons.form.when.help"));
        this.then.setValue(then);
        for (var field : new TextField[] {this.when, this.then}) {
            field.setMaxLength(Lesson.LENGTH);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> showWhole());
        }
        this.then.setRequiredIndicatorVisible(true);
        this.kind.addValueChangeListener(change -> showWhole());
        whole.addClassName("rb-lesson-whole");
        whole.getElement().setAttribute("aria-live", "polite");
        other.addClassNames("rb-card", "rb-two-texts");
        other.getElement().setAttribute("role", "alert");
        other.setVisible(false);
        add(
                this.kind,
                this.when,
                this.then,
                whole,
                other,
                Words.actions(Buttons.primary(translate("base.save"), click -> save(saving))));
        showWhole();
    }

    private void fill(Lesson.Kind kind, String when, String then) {
        this.kind.setValue(kind);
        this.when.setValue(when);
        this.then.setValue(then);
    }

    /** Another window was first: shows its words, and leaves it to the person which to keep. */
    void tellOther(Lesson current) {
        other.removeAll();
        other.add(
                new Paragraph(translate("lessons.conflict")),
                new Paragraph(LessonLine.words(current)),
                Words.actions(
                        Buttons.quiet(
                                translate("lessons.conflict.use-other"),
                                click -> {
                                    fill(current.kind(), current.when(), current.then());
                                    other.setVisible(false);
                                })));
        other.setVisible(true);
    }

    /** Says that it lacks what to do or to leave. */
    void refuse() {
        then.setInvalid(true);
        then.setErrorMessage(translate("lessons.form.empty"));
        then.focus();
    }

    private void save(Saving saving) {
        then.setInvalid(false);
        saving.save(kind.getValue(), when.getValue(), then.getValue());
    }

    private void showWhole() {
        var chosen = kind.getValue();
        then.setLabel(translate("lessons.form.then." + chosen));
        then.setHelperText(translate("lessons.form.then.help." + chosen));
        var action = then.getValue().strip();
        whole.setVisible(!action.isEmpty());
        whole.setText(
                translate(
                        "lessons.line." + chosen + (when.getValue().isBlank() ? ".next-time" : ""),
                        Map.of("when", when.getValue().strip(), "then", action)));
    }
}
