package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One of a few answers, said with one click and taken back with another. */
class Choice<T> extends Div {

    /** Hears what was said, null where it was taken back. */
    @FunctionalInterface
    interface Listener<T> {
        void said(@Nullable T value);
    }

    private final RadioButtonGroup<T> group = new RadioButtonGroup<>();
    private final Button takeBack;
    private final Listener<T> listener;

    /**
     * Asks {@code question}, as shown (already translated).
     *
     * @param words of each answer, as shown
     */
    Choice(String question, List<T> answers, Function<T, String> words, Listener<T> listener) {
        this.listener = listener;
        addClassName("rb-choice-row");
        group.setLabel(question);
        group.addClassName("rb-inline-choice");
        group.setItems(answers);
        group.setItemLabelGenerator(words::apply);
        takeBack = Buttons.quiet(translate("looking-back.take-back"), click -> clear());
        takeBack.setAriaLabel(
                translate("looking-back.take-back-answer", Map.of("question", question)));
        takeBack.addClassName("rb-take-back");
        takeBack.setVisible(false);
        group.addValueChangeListener(change -> {
            takeBack.setVisible(change.getValue() != null);
            if (change.isFromClient()) {
                listener.said(change.getValue());
            }
        });
        add(group, takeBack);
    }

    /** Shows what was said; nobody is told. */
    void show(@Nullable T value) {
        group.setValue(value);
    }

    /** The label stays for those who hear it, because the screen shows the question already. */
    Choice<T> hideQuestion() {
        group.setAriaLabel(group.getLabel());
        group.setLabel(null);
        return this;
    }

    /** Once said, another answer can be given but not none. */
    Choice<T> withoutTakingBack() {
        remove(takeBack);
        return this;
    }

    void focus() {
        group.getElement().callJsFunction("focus");
    }

    private void clear() {
        group.clear();
        group.getElement().callJsFunction("focus");
        listener.said(null);
    }
}
