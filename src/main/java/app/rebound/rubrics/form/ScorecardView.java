package app.rebound.rubrics.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.rubrics.Correction;
import app.rebound.rubrics.Criterion;
import app.rebound.rubrics.CriterionRating;
import app.rebound.rubrics.Delivery;
import app.rebound.rubrics.Rubric;
import app.rebound.rubrics.Scorecard;
import app.rebound.rubrics.ScorecardData;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;

/**
 * A filled scorecard to read: the strength first, then the next step, then each criterion with its
 * level in words, the evidence as it was written, and the anchor that was chosen.
 */
public class ScorecardView extends Div {

    public ScorecardView(Scorecard scorecard, Numbers numbers) {
        this(scorecard, numbers, List.of());
    }

    /**
     * Shows also what the scorecard said before it was corrected.
     *
     * @param corrections oldest first
     */
    public ScorecardView(Scorecard scorecard, Numbers numbers, List<Correction> corrections) {
        addClassName("rb-scorecard-view");
        add(content(scorecard.rubric(), scorecard.data(), numbers));
        corrections.forEach(correction -> add(before(scorecard.rubric(), correction, numbers)));
    }

    private static Div content(Rubric rubric, ScorecardData data, Numbers numbers) {
        var content = new Div();
        content.add(
                words(translate("rubrics.view.strength"), data.strength()),
                words(translate("rubrics.view.nextStep"), data.nextStep()));
        if (data.delivery() == Delivery.REHEARSED) {
            content.add(new Paragraph(translate("rubrics.view.rehearsed")));
        }
        rubric.criteria()
                .forEach(criterion ->
                        content.add(rating(criterion, data.rating(criterion.key()), numbers)));
        return content;
    }

    private static Component words(String title, String text) {
        var words = new Paragraph(text);
        words.addClassNames("rb-pre", "rb-scorecard-words");
        return new Section(new H3(title), words);
    }

    private static Component rating(Criterion criterion, CriterionRating rating, Numbers numbers) {
        var section = new Section(new H3(criterion.name()), LevelTag.of(rating, numbers));
        rating.levelIfAny()
                .ifPresent(level -> {
                    var anchor = new Paragraph(criterion.anchors().get(level - 1));
                    anchor.addClassNames("rb-soft", "rb-small");
                    section.add(anchor);
                });
        if (rating.noEvidence()) {
            section.add(new Paragraph(translate("rubrics.view.noEvidence")));
        } else if (!rating.evidence().isBlank()) {
            section.add(new Quote(rating.evidence()));
        }
        return section;
    }

    private static Component before(Rubric rubric, Correction correction, Numbers numbers) {
        var summary =
                translate(
                        "rubrics.view.corrected",
                        Map.of(
                                "when",
                                Formats.current().dateTime(correction.at()),
                                "reason",
                                correction.reason()));
        var before = new Div(content(rubric, correction.before(), numbers));
        before.addClassName("rb-scorecard-before");
        return new Details(summary, new Paragraph(translate("rubrics.view.before")), before);
    }

    @com.vaadin.flow.component.Tag("blockquote")
    private static class Quote extends Component {
        Quote(String text) {
            getElement().setText(text);
            addClassName("rb-pre");
        }
    }
}
