package app.rebound.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Card;
import app.rebound.feedback.FeedbackReading.Received;
import app.rebound.feedback.Gaps;
import app.rebound.rubrics.Criterion;
import app.rebound.rubrics.CriterionRating;
import app.rebound.rubrics.Scorecard;
import app.rebound.rubrics.agreement.Agreement;
import app.rebound.rubrics.form.LevelTag;
import app.rebound.rubrics.form.Levels;
import app.rebound.rubrics.form.Numbers;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Level by level, one's own beside what others saw; where they lie far apart comes first. */
class Comparison extends Div {

    private final Scorecard self;
    private final List<Received> received;
    private final Numbers numbers;

    Comparison(Scorecard self, List<Received> received, Numbers numbers) {
        this.self = self;
        this.received = received;
        this.numbers = numbers;
        var gaps = Gaps.between(self, received);
        if (!gaps.isEmpty()) {
            add(worthTalkingAbout(gaps));
        }
        if (self.rubric().criteria().isEmpty()) {
            return;
        }
        var levels = Card.titled(translate("feedback.read.levels"));
        agreement().ifPresent(words -> levels.add(new Paragraph(words)));
        self.rubric().criteria().forEach(criterion -> levels.add(part(criterion)));
        add(levels);
    }

    private Card worthTalkingAbout(List<Gaps.Gap> gaps) {
        var list = new UnorderedList();
        for (var gap : gaps) {
            list.add(
                    new ListItem(
                            translate(
                                    gap.selfHigher()
                                            ? "feedback.read.gap-lower"
                                            : "feedback.read.gap-higher",
                                    Map.of(
                                            "criterion", gap.criterion(),
                                            "name", RaterName.of(gap.rater()),
                                            "own", level(gap.own()),
                                            "other", level(gap.other())))));
        }
        var card = Card.titled(translate("feedback.read.gaps"));
        card.add(new Paragraph(translate("feedback.read.gaps-text")), list);
        return card;
    }

    private Optional<String> agreement() {
        return AgreementWords.of(
                Agreement.of(
                        levels(self),
                        received.stream().map(each -> levels(each.scorecard())).toList()),
                self.rubric(),
                numbers);
    }

    private static Map<String, Integer> levels(Scorecard scorecard) {
        var levels = new LinkedHashMap<String, Integer>();
        for (var criterion : scorecard.rubric().criteria()) {
            var rating = scorecard.data().rating(criterion.key());
            if (!rating.notObserved()) {
                rating.levelIfAny().ifPresent(level -> levels.put(criterion.key(), level));
            }
        }
        return levels;
    }

    private Div part(Criterion criterion) {
        var part = new Div(new H3(criterion.name()));
        part.addClassName("rb-levels-compared");
        part.add(row(translate("feedback.read.you"), self.data().rating(criterion.key())));
        received.forEach(each ->
                part.add(
                        row(
                                RaterName.of(each.invitation()),
                                each.scorecard().data().rating(criterion.key()))));
        return part;
    }

    private Div row(String name, CriterionRating rating) {
        var row = new Div(new Div(new Text(name), LevelTag.of(rating, numbers)));
        if (!rating.evidence().isBlank()) {
            row.add(new Paragraph(rating.evidence()));
        }
        return row;
    }

    private String level(int level) {
        return Levels.name(level, numbers);
    }
}
