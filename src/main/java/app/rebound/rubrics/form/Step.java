package app.rebound.rubrics.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.rubrics.Problem;
import app.rebound.rubrics.ScorecardData;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** One page of the scorecard form. */
abstract class Step extends Div {

    private static final int SAVED_EVERY_MILLIS = 1000;

    private final Runnable changed;

    Step(Runnable changed) {
        this.changed = changed;
        addClassName("rb-scorecard-step");
    }

    abstract String title();

    /** The line under the title. */
    abstract String lead();

    /** {@code data} with what is filled here. */
    abstract ScorecardData into(ScorecardData data);

    /** Says the problem beside the field it is about. */
    abstract void mark(Problem problem);

    /** Puts the cursor where the problem can be mended. */
    abstract void focus(Problem problem);

    final void changed() {
        changed.run();
    }

    /** A text that is saved every second while someone types, at the pause, and when it is left. */
    final TextArea text(String label, String help, int max) {
        var field = new TextArea(label);
        field.setHelperText(help);
        field.setMaxLength(max);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(SAVED_EVERY_MILLIS);
        field.addBlurListener(left -> changed());
        return field;
    }

    static void mark(HasValidation field, Problem problem) {
        field.setInvalid(true);
        field.setErrorMessage(translate(problem.key()));
    }
}
