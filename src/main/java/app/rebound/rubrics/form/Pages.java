package app.rebound.rubrics.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.rubrics.Criterion;
import app.rebound.rubrics.Problem;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.Rubric;
import app.rebound.rubrics.Scorecard;
import app.rebound.rubrics.ScorecardData;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;

/**
 * The pages of the form, one at a time: each criterion, the words, and everything to look over.
 * Only the page that is open has fields; the rest is kept as data.
 */
class Pages extends Div {

    private final Rubric rubric;
    private final Rater.Kind rater;
    private final Numbers numbers;
    private final Runnable changed;
    private final ReviewStep review;

    private final Paragraph progress = new Paragraph();
    private final Div way = new Div();
    private final H2 heading = new H2();
    private final Paragraph lead = new Paragraph();
    private final Div stage = new Div();
    private final Paragraph status = new Paragraph();
    private final Button next;
    private final Button send;
    private final Button back;

    private ScorecardData data;
    private Step step;
    private int current;
    private boolean problemsTold;

    Pages(Scorecard scorecard, Numbers numbers, Filling filling, Runnable changed, Runnable sent) {
        this(scorecard, scorecard.data(), "", numbers, filling, changed, sent);
    }

    /** With {@code data} and a reason that are not what is stored in the scorecard. */
    Pages(
            Scorecard scorecard,
            ScorecardData data,
            String reason,
            Numbers numbers,
            Filling filling,
            Runnable changed,
            Runnable sent) {
        this.rubric = scorecard.rubric();
        this.rater = scorecard.rater().kind();
        this.numbers = numbers;
        this.changed = changed;
        this.data = data;
        this.review =
                new ReviewStep(
                        rubric, scorecard.subject(), rater, numbers, filling, reason, changed);
        this.step = review;

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
        open(firstToDo());
    }

    /** Everything as it is filled now. */
    ScorecardData data() {
        data = step.into(data);
        return data;
    }

    String reason() {
        return review.reason();
    }

    void showReason(String words) {
        review.reason(words);
    }

    /** Shows other data; a page that already shows it is left alone, so that nobody loses place. */
    void show(ScorecardData other) {
        data = other;
        if (!step.into(other).equals(other)) {
            open(current);
        }
    }

    /** Quietly says how it stands with saving. */
    void tellStatus(String text) {
        status.setText(text);
    }

    /** Lists what is missing with ways there; from now on each field says so too. */
    void tellProblems(List<Problem> problems) {
        problemsTold = true;
        review.tell(problems, this::turnTo);
    }

    void focusHeading() {
        heading.getElement().executeJs("this.focus()");
    }

    boolean useAsEvidence(String words) {
        if (step instanceof CriterionStep criterion) {
            criterion.useAsEvidence(words);
            return true;
        }
        return false;
    }

    private void turnTo(int page) {
        data();
        open(page);
        focusHeading();
    }

    private void turnTo(Problem problem) {
        data();
        open(pageOf(problem));
        step.focus(problem);
    }

    private void open(int page) {
        current = page;
        step = stepOn(page);
        markProblems();
        stage.removeAll();
        stage.add(step);
        heading.setText(step.title());
        lead.setText(step.lead());
        progress.setText(
                translate("rubrics.form.progress", Map.of("step", page + 1, "steps", pages())));
        showWay();
        next.setVisible(page != reviewPage());
        send.setVisible(page == reviewPage());
        back.setVisible(page > 0);
    }

    private Step stepOn(int page) {
        if (page == reviewPage()) {
            review.show(data, this::turnTo);
            return review;
        }
        if (page == wordsPage()) {
            return new WordsStep(data, rater, changed);
        }
        var criterion = rubric.criteria().get(page);
        return new CriterionStep(criterion, data.rating(criterion.key()), rater, numbers, changed);
    }

    private void markProblems() {
        if (problemsTold) {
            data.missing(rubric).stream()
                    .filter(problem -> pageOf(problem) == current)
                    .forEach(step::mark);
        }
    }

    private void showWay() {
        way.removeAll();
        for (var page = 0; page < pages(); page++) {
            var mark = new Span();
            mark.setClassName("rb-way-done", page < current);
            mark.setClassName("rb-way-now", page == current);
            way.add(mark);
        }
    }

    private int wordsPage() {
        return rubric.criteria().size();
    }

    private int reviewPage() {
        return wordsPage() + 1;
    }

    private int pages() {
        return reviewPage() + 1;
    }

    private int pageOf(Problem problem) {
        return switch (problem.kind()) {
            case EVIDENCE_MISSING, EVIDENCE_SHORT, LEVEL_MISSING, LEVEL_WITHOUT_EVIDENCE ->
                    rubric.criteria().stream()
                            .map(Criterion::key)
                            .toList()
                            .indexOf(problem.criterion());
            case STRENGTH_MISSING, NEXT_STEP_MISSING -> wordsPage();
            case REASON_MISSING -> reviewPage();
        };
    }

    /** Who comes back to a draft goes on where something is missing. */
    private int firstToDo() {
        if (data.isBlank()) {
            return 0;
        }
        return data.missing(rubric).stream().findFirst().map(this::pageOf).orElse(reviewPage());
    }

    private static String verb(Filling filling, Rater.Kind rater) {
        return switch (filling) {
            case DRAFT -> translate("rubrics.form.send." + rater);
            case CORRECTION -> translate("rubrics.correct.send");
        };
    }
}
