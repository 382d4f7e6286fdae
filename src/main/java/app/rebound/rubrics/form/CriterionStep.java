package app.rebound.rubrics.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.rubrics.Criterion;
import app.rebound.rubrics.CriterionRating;
import app.rebound.rubrics.Problem;
import app.rebound.rubrics.Rater;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Map;

/** One criterion: first what was seen or heard, then the level that fits. */
class CriterionStep extends Step {

    private final Criterion criterion;
    private final TextArea evidence;
    private final Paragraph count = new Paragraph();
    private final Checkbox noEvidence = new Checkbox(translate("rubrics.form.noEvidence"));
    private final RadioButtonGroup<Integer> level =
            new RadioButtonGroup<>(translate("rubrics.form.level"));
    private final Checkbox notObserved = new Checkbox(translate("rubrics.form.notObserved"));
    private int highest = -1;

    CriterionStep(Criterion criterion, Rater.Kind rater, Numbers numbers, Runnable changed) {
        super(changed);
        this.criterion = criterion;
        evidence =
                text(
                        translate("rubrics.form.evidence." + rater),
                        translate("rubrics.form.hint"),
                        CriterionRating.EVIDENCE_MAX);
        count.addClassNames("rb-soft", "rb-small");
        count.getElement().setAttribute("role", "status");
        noEvidence.setHelperText(translate("rubrics.form.noEvidence.help." + rater));
        level.setItems(Levels.ALL);
        level.setRenderer(new ComponentRenderer<>(item -> anchor(item, numbers)));
        level.addClassName("rb-levels");
        level.setManualValidation(true);
        notObserved.setHelperText(translate("rubrics.form.notObserved.help"));

        evidence.addValueChangeListener(this::edited);
        noEvidence.addValueChangeListener(this::narrowed);
        level.addValueChangeListener(this::edited);
        notObserved.addValueChangeListener(this::narrowed);

        var seen = new Div(evidence, count, noEvidence);
        var judged = new Div(level, notObserved);
        add(seen, judged);
        allowLevels();
    }

    String key() {
        return criterion.key();
    }

    /** As it is filled now; a level that its evidence no longer carries is left out. */
    CriterionRating rating() {
        var chosen = level.getValue();
        return new CriterionRating(
                criterion.key(),
                evidence.getValue(),
                noEvidence.getValue(),
                chosen == null || chosen > highestLevel() ? null : chosen,
                notObserved.getValue());
    }

    void show(CriterionRating rating) {
        evidence.setValue(rating.evidence());
        noEvidence.setValue(rating.noEvidence());
        notObserved.setValue(rating.notObserved());
        allowLevels();
        level.setValue(rating.level());
    }

    @Override
    String title() {
        return criterion.name();
    }

    @Override
    String lead() {
        return criterion.question();
    }

    @Override
    void unmark() {
        evidence.setInvalid(false);
        level.setInvalid(false);
    }

    @Override
    void mark(Problem problem) {
        mark(isAboutEvidence(problem) ? evidence : level, problem);
    }

    @Override
    void focus(Problem problem) {
        if (isAboutEvidence(problem)) {
            evidence.focus();
        } else {
            level.getElement().callJsFunction("focus");
        }
    }

    private static boolean isAboutEvidence(Problem problem) {
        return switch (problem.kind()) {
            case EVIDENCE_MISSING, EVIDENCE_SHORT -> true;
            case LEVEL_MISSING,
                    LEVEL_WITHOUT_EVIDENCE,
                    STRENGTH_MISSING,
                    NEXT_STEP_MISSING,
                    REASON_MISSING ->
                    false;
        };
    }

    private void edited(HasValue.ValueChangeEvent<?> change) {
        allowLevels();
        if (change.isFromClient()) {
            unmark();
            changed();
        }
    }

    /** Saying that nothing was seen takes back a level that speaks of something seen. */
    private void narrowed(HasValue.ValueChangeEvent<?> change) {
        var chosen = level.getValue();
        if (change.isFromClient() && chosen != null && chosen > highestLevel()) {
            level.clear();
        }
        edited(change);
    }

    private int highestLevel() {
        return withoutLevel().highestLevel();
    }

    private CriterionRating withoutLevel() {
        return new CriterionRating(
                criterion.key(),
                evidence.getValue(),
                noEvidence.getValue(),
                null,
                notObserved.getValue());
    }

    private void allowLevels() {
        var observed = !notObserved.getValue();
        evidence.setEnabled(observed && !noEvidence.getValue());
        noEvidence.setEnabled(observed);
        tellCount();
        var allowed = highestLevel();
        if (allowed != highest) {
            highest = allowed;
            level.setItemEnabledProvider(item -> item <= allowed);
            level.setHelperText(translate("rubrics.form.levels." + (observed ? allowed : "none")));
        }
    }

    private void tellCount() {
        var written = withoutLevel().evidenceLength();
        var tooShort = evidence.isEnabled() && written < CriterionRating.EVIDENCE_MIN;
        count.setText(
                tooShort
                        ? translate(
                                "rubrics.form.count",
                                Map.of("written", written, "wanted", CriterionRating.EVIDENCE_MIN))
                        : "");
    }

    private Span anchor(int item, Numbers numbers) {
        var name = new Span(Levels.name(item, numbers));
        name.addClassName("rb-level-name");
        var text = new Span(criterion.anchors().get(item - 1));
        text.addClassName("rb-level-anchor");
        var card = new Span(name, new Span(" "), text);
        card.addClassName("rb-level");
        return card;
    }
}
