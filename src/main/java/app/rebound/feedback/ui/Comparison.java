package app.rebound.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Card;
import app.rebound.feedback.FeedbackReading.Received;
import app.rebound.feedback.Gaps;
import app.rebound.rubrics.Criterion;
import app.rebound.rubrics.CriterionRating;
import app.rebound.rubrics.Scorecard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;

/** Level by level, one's own beside what others saw; where they lie far apart comes first. */
class Comparison extends Div {

    private final Scorecard self;
    private final List<Received> received;

    Comparison(Scorecard self, List<Received> received) {
        this.self = self;
        this.received = received;
        var gaps = Gaps.between(self, received);
        if (!gaps.isEmpty()) {
            add(worthTalkingAbout(gaps));
        }
        var levels = Card.titled(translate("feedback.read.levels"));
        self.rubric().criteria().forEach(criterion -> levels.add(part(criterion)));
        add(levels);
    }

    private static Card worthTalkingAbout(List<Gaps.Gap> gaps) {
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
                                            "name", gap.raterName(),
                                            "own", level(gap.own()),
                                            "other", level(gap.other())))));
        }
        var card = Card.titled(translate("feedback.read.gaps"));
        card.add(new Paragraph(translate("feedback.read.gaps-text")), list);
        return card;
    }

    private Div part(Criterion criterion) {
        var part = new Div(new H3(criterion.name()));
        part.addClassName("rb-compare");
        part.add(row(translate("feedback.read.you"), rating(self, criterion.key())));
        received.forEach(each ->
                part.add(
                        row(
                                each.invitation().raterName(),
                                rating(each.scorecard(), criterion.key()))));
        return part;
    }

    private static Div row(String name, CriterionRating rating) {
        var who = new Span(name);
        who.addClassName("rb-compare-who");
        var level = new Span(words(rating));
        level.addClassName("rb-compare-level");
        var row = new Div(new Div(who, level));
        row.addClassName("rb-compare-row");
        if (!rating.evidence().isBlank()) {
            var evidence = new Paragraph(rating.evidence());
            evidence.addClassName("rb-pre");
            row.add(evidence);
        }
        return row;
    }

    private static String words(CriterionRating rating) {
        var chosen = rating.level();
        if (rating.notObserved() || chosen == null) {
            return translate("feedback.read.not-observed");
        }
        return level(chosen);
    }

    private static CriterionRating rating(Scorecard scorecard, String criterion) {
        return scorecard.data().ratings().stream()
                .filter(rating -> rating.criterion().equals(criterion))
                .findFirst()
                .orElseGet(() -> CriterionRating.empty(criterion));
    }

    private static String level(int level) {
        return translate("feedback.level." + level);
    }
}
