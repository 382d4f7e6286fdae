package app.rebound.rubrics.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Tag;
import app.rebound.rubrics.Correction;
import app.rebound.rubrics.CriterionRating;
import app.rebound.rubrics.Problem;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.ScorecardData;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Everything on one page before it is sent, with a way back to each part. */
class ReviewStep extends Step {

    private final Rater.Kind rater;
    private final Numbers numbers;
    private final Div problems = new Div();
    private final Div parts = new Div();
    private final TextArea reason;

    ReviewStep(Rater.Kind rater, Numbers numbers, Filling filling) {
        super(() -> {});
        this.rater = rater;
        this.numbers = numbers;
        problems.addClassName("rb-problems");
        problems.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        problems.setVisible(false);
        reason =
                text(
                        translate("rubrics.correct.reason"),
                        translate("rubrics.correct.reason.help"),
                        Correction.REASON_MAX);
        reason.addValueChangeListener(change -> unmark());
        reason.setVisible(filling == Filling.CORRECTION);
        add(problems, parts, reason);
    }

    String reason() {
        return reason.getValue();
    }

    /** Shows what is filled; {@code open} leads to a step by its number. */
    void show(ScorecardData data, List<Step> steps, Consumer<Integer> open) {
        parts.removeAll();
        for (var i = 0; i < steps.size(); i++) {
            var index = i;
            var change =
                    Buttons.quiet(translate("rubrics.review.change"), click -> open.accept(index));
            change.setAriaLabel(
                    translate("rubrics.review.changeWhat", Map.of("what", steps.get(i).title())));
            switch (steps.get(i)) {
                case CriterionStep step ->
                        parts.add(row(step.title(), data.rating(step.key()), change));
                case WordsStep step -> parts.add(row(step.title(), data, change));
                default -> throw new IllegalStateException("Not a part: " + steps.get(i));
            }
        }
    }

    /** Says what is missing, with a way to each place, and takes the reader there. */
    void tell(List<Problem> missing, List<Step> steps, Consumer<Problem> open) {
        var list = new UnorderedList();
        for (var problem : missing) {
            list.add(new ListItem(link(problem, steps, open)));
        }
        problems.removeAll();
        problems.add(
                new Paragraph(translate("rubrics.review.missing", Map.of("count", missing.size()))),
                list);
        problems.setVisible(true);
        problems.getElement().executeJs("this.focus()");
    }

    @Override
    String title() {
        return translate("rubrics.review.title");
    }

    @Override
    String lead() {
        return translate("rubrics.review.lead." + rater);
    }

    @Override
    void unmark() {
        problems.setVisible(false);
        reason.setInvalid(false);
    }

    @Override
    void mark(Problem problem) {
        mark(reason, problem);
    }

    @Override
    void focus(Problem problem) {
        reason.focus();
    }

    private static Button link(Problem problem, List<Step> steps, Consumer<Problem> open) {
        var text =
                steps.stream()
                        .filter(CriterionStep.class::isInstance)
                        .map(CriterionStep.class::cast)
                        .filter(step -> step.key().equals(problem.criterion()))
                        .map(step -> step.title() + ": " + translate(problem.key()))
                        .findFirst()
                        .orElseGet(() -> translate(problem.key()));
        return Buttons.quiet(text, click -> open.accept(problem));
    }

    private Div row(String title, CriterionRating rating, Button change) {
        var words = new Div(new H3(title), LevelTag.of(rating, numbers));
        if (!rating.evidence().isBlank() && !rating.notObserved()) {
            var evidence = new Paragraph(rating.evidence());
            evidence.addClassNames("rb-pre", "rb-small", "rb-soft");
            words.add(evidence);
        }
        return row(words, change);
    }

    private Div row(String title, ScorecardData data, Button change) {
        return row(new Div(new H3(title), line(data.strength()), line(data.nextStep())), change);
    }

    private static Span line(String text) {
        if (text.isBlank()) {
            return new Tag(translate("rubrics.review.open"), Tag.Tone.CARE);
        }
        var line = new Span(text);
        line.addClassNames("rb-pre", "rb-small", "rb-soft", "rb-line");
        return line;
    }

    private static Div row(Div words, Button change) {
        var row = new Div(words, change);
        row.addClassName("rb-row");
        return row;
    }
}
