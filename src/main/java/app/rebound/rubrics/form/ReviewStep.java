package app.rebound.rubrics.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Tag;
import app.rebound.rubrics.Correction;
import app.rebound.rubrics.CriterionRating;
import app.rebound.rubrics.Delivery;
import app.rebound.rubrics.Problem;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.Rubric;
import app.rebound.rubrics.ScorecardData;
import app.rebound.rubrics.SubjectRef;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
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
import java.util.function.IntConsumer;

/** Everything on one page before it is sent, with a way back to each part. */
class ReviewStep extends Step {

    private final Rubric rubric;
    private final Rater.Kind rater;
    private final Numbers numbers;
    private final Filling filling;
    private final Div problems = new Div();
    private final Div parts = new Div();
    private final Checkbox rehearsed = new Checkbox();
    private final TextArea reason;

    ReviewStep(
            Rubric rubric,
            SubjectRef subject,
            Rater.Kind rater,
            Numbers numbers,
            Filling filling,
            String words,
            Runnable changed) {
        super(changed);
        this.rubric = rubric;
        this.rater = rater;
        this.numbers = numbers;
        this.filling = filling;
        problems.addClassName("rb-problems");
        problems.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        reason =
                text(
                        translate("rubrics.correct.reason"),
                        translate("rubrics.correct.reason.help"),
                        Correction.REASON_MAX);
        reason.setValue(words);
        reason.addValueChangeListener(change -> {
            reason.setInvalid(false);
            changed();
        });
        reason.setVisible(filling == Filling.CORRECTION);
        rehearsed.setLabel(translate("rubrics.review.rehearsed." + rater));
        rehearsed.setHelperText(translate("rubrics.review.rehearsed.help." + rater));
        rehearsed.addClassName("rb-rehearsed");
        rehearsed.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
        rehearsed.setVisible(subject.type().equals(SubjectRef.ANSWER));
        add(problems, parts, rehearsed, reason);
    }

    String reason() {
        return reason.getValue();
    }

    void reason(String words) {
        if (!reason.getValue().equals(words)) {
            reason.setValue(words);
        }
    }

    /** Shows what is filled; {@code open} leads to a page by its number. */
    void show(ScorecardData data, IntConsumer open) {
        problems.setVisible(false);
        rehearsed.setValue(data.delivery() == Delivery.REHEARSED);
        parts.removeAll();
        for (var page = 0; page < rubric.criteria().size(); page++) {
            var criterion = rubric.criteria().get(page);
            parts.add(row(criterion.name(), rated(data.rating(criterion.key())), page, open));
        }
        var words = new Div(line("rubrics.form.strength", data.strength()));
        words.add(line("rubrics.form.nextStep", data.nextStep()));
        parts.add(row(WordsStep.name(), words, rubric.criteria().size(), open));
    }

    /** Says what is missing, with a way to each place, and takes the reader there. */
    void tell(List<Problem> missing, Consumer<Problem> open) {
        var list = new UnorderedList();
        for (var problem : missing) {
            var link = Buttons.quiet(text(problem), click -> open.accept(problem));
            list.add(new ListItem(link));
            if (problem.kind() == Problem.Kind.REASON_MISSING) {
                mark(problem);
            }
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
        return filling == Filling.CORRECTION
                ? translate("rubrics.correct.lead")
                : translate("rubrics.review.lead." + rater);
    }

    @Override
    ScorecardData into(ScorecardData data) {
        return rehearsed.isVisible()
                ? data.heard(rehearsed.getValue() ? Delivery.REHEARSED : Delivery.FREE)
                : data;
    }

    @Override
    void mark(Problem problem) {
        mark(reason, problem);
    }

    @Override
    void focus(Problem problem) {
        reason.focus();
    }

    private String text(Problem problem) {
        var what = translate(problem.key());
        var criterion = problem.criterion();
        return criterion == null ? what : rubric.criterion(criterion).name() + ": " + what;
    }

    private Div rated(CriterionRating rating) {
        var words = new Div(LevelTag.of(rating, numbers));
        if (rating.noEvidence()) {
            words.add(quiet(translate("rubrics.view.noEvidence")));
        } else if (!rating.evidence().isBlank() && !rating.notObserved()) {
            words.add(quiet(rating.evidence()));
        }
        return words;
    }

    private static Component line(String titleKey, String text) {
        var title = translate(titleKey) + ": ";
        return text.isBlank()
                ? new Div(quiet(title), new Tag(translate("rubrics.review.open"), Tag.Tone.CARE))
                : new Div(quiet(title + text));
    }

    private static Span quiet(String text) {
        var line = new Span(text);
        line.addClassNames("rb-pre", "rb-small", "rb-soft", "rb-line");
        return line;
    }

    private static Div row(String title, Component content, int page, IntConsumer open) {
        var change = Buttons.quiet(translate("rubrics.review.change"), click -> open.accept(page));
        change.setAriaLabel(translate("rubrics.review.changeWhat", Map.of("what", title)));
        var row = new Div(new Div(new H3(title), content), change);
        row.addClassName("rb-row");
        return row;
    }
}
