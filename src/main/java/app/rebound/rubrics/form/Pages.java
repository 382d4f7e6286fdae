package app.rebound.rubrics.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.rubrics.Problem;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.Scorecard;
import app.rebound.rubrics.ScorecardData;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pages of the form, one at a time: each criterion, the words, and everything to look over. */
class Pages extends Div {

    private final List<CriterionStep> criteria;
    private final WordsStep words;
    private final ReviewStep review;
    private final List<Step> parts;
    private final List<Step> steps;

    private final Paragraph progress = new Paragraph();
    private final Div way = new Div();
    private final H2 heading = new H2();
    private final Paragraph lead = new Paragraph();
    private final Div stage = new Div();
    private final Paragraph status = new Paragraph();
    private final Button next;
    private final Button send;
    private final Button back;
    private int current;

    Pages(Scorecard scorecard, Numbers numbers, Filling filling, Runnable changed, Runnable sent) {
        var rater = scorecard.rater().kind();
        criteria =
                scorecard.rubric().criteria().stream()
                        .map(criterion -> new CriterionStep(criterion, rater, numbers, changed))
                        .toList();
        words = new WordsStep(rater, changed);
        review = new ReviewStep(rater, numbers, filling);
        parts = joined(criteria, words);
        steps = joined(parts, review);

        var id = "scorecard-" + scorecard.id().value();
        progress.setId(id);
        progress.addClassNames("rb-soft", "rb-small");
        way.addClassName("rb-way");
        way.getElement().setAttribute("aria-hidden", "true");
        heading.getElement().setAttribute("tabindex", "-1").setAttribute("aria-describedby", id);
        lead.addClassName("rb-soft");
        status.addClassNames("rb-soft", "rb-small", "rb-scorecard-status");
        status.getElement().setAttribute("role", "status");

        next = Buttons.primary(translate("rubrics.form.next"), click -> turnTo(current + 1));
        send = Buttons.primary(verb(filling, rater), click -> sent.run());
        back = Buttons.secondary(translate("base.back"), click -> turnTo(current - 1));
        var actions = new Div(next, send, back);
        actions.addClassName("rb-actions");
        add(progress, way, heading, lead, stage, actions, status);
        show(scorecard.data());
        open(firstToDo(scorecard));
    }

    /** Everything as it is filled now. */
    ScorecardData data() {
        return new ScorecardData(
                criteria.stream().map(CriterionStep::rating).toList(),
                words.strength(),
                words.nextStep());
    }

    String reason() {
        return review.reason();
    }

    void show(ScorecardData data) {
        criteria.forEach(step -> step.show(data.rating(step.key())));
        words.show(data);
    }

    /** Quietly says how it stands with saving. */
    void tellStatus(String text) {
        status.setText(text);
    }

    /** Says beside each field what is missing, and lists it all with ways there. */
    void tellProblems(List<Problem> problems) {
        steps.forEach(Step::unmark);
        problems.forEach(problem -> stepOf(problem).mark(problem));
        review.tell(problems, steps, this::turnTo);
    }

    void focusHeading() {
        heading.getElement().executeJs("this.focus()");
    }

    private void turnTo(int index) {
        open(index);
        focusHeading();
    }

    private void turnTo(Problem problem) {
        var step = stepOf(problem);
        open(steps.indexOf(step));
        step.focus(problem);
    }

    private void open(int index) {
        current = index;
        var step = steps.get(index);
        if (step == review) {
            review.show(data(), parts, this::turnTo);
        }
        stage.removeAll();
        stage.add(step);
        heading.setText(step.title());
        lead.setText(step.lead());
        progress.setText(
                translate(
                        "rubrics.form.progress", Map.of("step", index + 1, "steps", steps.size())));
        showWay();
        next.setVisible(step != review);
        send.setVisible(step == review);
        back.setVisible(index > 0);
    }

    private void showWay() {
        way.removeAll();
        for (var i = 0; i < steps.size(); i++) {
            var mark = new Span();
            mark.setClassName("rb-way-done", i < current);
            mark.setClassName("rb-way-now", i == current);
            way.add(mark);
        }
    }

    private Step stepOf(Problem problem) {
        return switch (problem.kind()) {
            case STRENGTH_MISSING, NEXT_STEP_MISSING -> words;
            case REASON_MISSING -> review;
            case EVIDENCE_MISSING, EVIDENCE_SHORT, LEVEL_MISSING, LEVEL_WITHOUT_EVIDENCE ->
                    criteria.stream()
                            .filter(step -> step.key().equals(problem.criterion()))
                            .findFirst()
                            .orElseThrow();
        };
    }

    /** Who comes back to a draft goes on where something is missing. */
    private int firstToDo(Scorecard scorecard) {
        if (scorecard.data().isBlank()) {
            return 0;
        }
        return scorecard.data().missing(scorecard.rubric()).stream()
                .findFirst()
                .map(problem -> steps.indexOf(stepOf(problem)))
                .orElse(steps.size() - 1);
    }

    private static String verb(Filling filling, Rater.Kind rater) {
        return switch (filling) {
            case DRAFT -> translate("rubrics.form.send." + rater);
            case CORRECTION -> translate("rubrics.correct.send");
        };
    }

    private static List<Step> joined(List<? extends Step> steps, Step last) {
        var joined = new ArrayList<Step>(steps);
        joined.add(last);
        return List.copyOf(joined);
    }
}
