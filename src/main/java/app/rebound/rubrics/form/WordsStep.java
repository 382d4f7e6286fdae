package app.rebound.rubrics.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.rubrics.Problem;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.ScorecardData;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextArea;

/** One strength and one next step, once the parts have been looked at. */
class WordsStep extends Step {

    private final TextArea strength;
    private final TextArea nextStep;

    WordsStep(ScorecardData data, Rater.Kind rater, Runnable changed) {
        super(changed);
        strength =
                text(
                        translate("rubrics.form.strength"),
                        translate("rubrics.form.strength.help." + rater),
                        ScorecardData.LINE_MAX);
        nextStep =
                text(
                        translate("rubrics.form.nextStep"),
                        translate("rubrics.form.nextStep.help." + rater),
                        ScorecardData.LINE_MAX);
        nextStep.setPlaceholder(translate("rubrics.form.nextStep.start"));
        strength.setValue(data.strength());
        nextStep.setValue(data.nextStep());
        strength.addValueChangeListener(this::edited);
        nextStep.addValueChangeListener(this::edited);
        add(strength, nextStep);
    }

    static String name() {
        return translate("rubrics.form.words");
    }

    @Override
    String title() {
        return name();
    }

    @Override
    String lead() {
        return translate("rubrics.form.words.lead");
    }

    @Override
    ScorecardData into(ScorecardData data) {
        return data.saying(strength.getValue(), nextStep.getValue());
    }

    @Override
    void mark(Problem problem) {
        mark(field(problem), problem);
    }

    @Override
    void focus(Problem problem) {
        field(problem).focus();
    }

    private TextArea field(Problem problem) {
        return problem.kind() == Problem.Kind.STRENGTH_MISSING ? strength : nextStep;
    }

    private void edited(HasValue.ValueChangeEvent<?> change) {
        strength.setInvalid(strength.isInvalid() && strength.isEmpty());
        nextStep.setInvalid(nextStep.isInvalid() && nextStep.isEmpty());
        changed();
    }
}
