package app.rebound.rubrics.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.rubrics.Criterion;
import app.rebound.rubrics.CriterionRating;
import app.rebound.rubrics.Problem;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.ScorecardData;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Map;

/** One criterion: first what was seen or heard, then the level that fits. */
class CriterionStep extends Step {

    private static final int NOT_TOLD = -1;

    private final Criterion criterion;
    private final TextArea evidence;
    private final Paragraph count = new Paragraph();
    private final Checkbox noEvidence = new Checkbox(translate("rubrics.form.noEvidence"));
    private final RadioButtonGroup<Integer> level =
            new RadioButtonGroup<>(translate("rubrics.form.level"));
    private final Checkbox notObserved = new Checkbox(translate("rubrics.form.notObserved"));
    private int highestTold = NOT_TOLD;

    CriterionStep(
            Criterion criterion,
            CriterionRating rating,
            Rater.Kind rater,
            Numbers numbers,
            Runnable changed) {
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
        level.addThemeVariants(RadioGroupVariant.HELPER_ABOVE);
        level.setManualValidation(true);
        notObserved.setHelperText(translate("rubrics.form.notObserved.help"));
        show(rating);

        evidence.addValueChangeListener(change -> edited());
        noEvidence.addValueChangeListener(change -> narrowed());
        level.addValueChangeListener(change -> edited());
        notObserved.addValueChangeListener(change -> narrowed());
        add(new Div(evidence, count, noEvidence), new Div(level, notObserved));
    }

    @Override
    String title() {
        return criterion.name();
    }

    @Override
    String lead() {
        return criterion.question();
    }

    /** A level that its evidence no longer carries is left out. */
    @Override
    ScorecardData into(ScorecardData data) {
        var chosen = level.getValue();
        return data.with(rating(chosen == null || chosen > highestLevel() ? 0 : chosen));
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

    /** What was noted is evidence, so it was observed. */
    void useAsEvidence(String words) {
        notObserved.setValue(false);
        noEvidence.setValue(false);
        var before = evidence.getValue().strip();
        var both = before.isEmpty() ? words.strip() : before + "\n" + words.strip();
        evidence.setValue(both.substring(0, Math.min(both.length(), CriterionRating.EVIDENCE_MAX)));
        evidence.focus();
    }

    private void show(CriterionRating rating) {
        evidence.setValue(rating.evidence());
        noEvidence.setValue(rating.noEvidence());
        notObserved.setValue(rating.notObserved());
        level.setValue(rating.level());
        allowLevels();
    }

    private void edited() {
        evidence.setInvalid(false);
        level.setInvalid(false);
        allowLevels();
        changed();
    }

    /** Saying that nothing was seen takes back a level that speaks of something seen. */
    private void narrowed() {
        if (level.getValue() != null && level.getValue() > highestLevel()) {
            level.clear();
        }
        edited();
    }

    private int highestLevel() {
        return rating(0).highestLevel();
    }

    /** As it is filled now, with that level; 0 for none. */
    private CriterionRating rating(int chosen) {
        return new CriterionRating(
                criterion.key(),
                evidence.getValue(),
                noEvidence.getValue(),
                chosen == 0 ? null : chosen,
                notObserved.getValue());
    }

    private void allowLevels() {
        var observed = !notObserved.getValue();
        evidence.setEnabled(observed && !noEvidence.getValue());
        noEvidence.setEnabled(observed);
        tellCount();
        var allowed = highestLevel();
        if (allowed != highestTold) {
            highestTold = allowed;
            level.setItemEnabledProvider(item -> item <= allowed);
        }
        level.setHelperText(translate("rubrics.form.levels." + (observed ? allowed : "none")));
    }

    private void tellCount() {
        var written = rating(0).evidenceLength();
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

    private static boolean isAboutEvidence(Problem problem) {
        return problem.kind() == Problem.Kind.EVIDENCE_MISSING
                || problem.kind() == Problem.Kind.EVIDENCE_SHORT;
    }
}
