package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Card;
import app.rebound.lessons.Strength;
import app.rebound.lessons.card.StrengthLine;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The person's own best evidence, in the words of those who saw it; never a slogan. */
class StrengthsCard extends Card {

    static final int MOST = 3;

    private static final String ASK_SOMEBODY = "feedback";

    StrengthsCard(List<Strength> strengths) {
        add(new H2(translate("looking-back.strengths")));
        if (strengths.isEmpty()) {
            add(
                    new Paragraph(translate("looking-back.strengths-none")),
                    new Anchor(ASK_SOMEBODY, translate("looking-back.strengths-ask")));
            return;
        }
        for (var strength : strengths) {
            add(new StrengthLine(strength));
            strength.evidence().stream()
                    .limit(1)
                    .forEach(seen ->
                            add(
                                    InterviewWords.soft(
                                            translate(seen.competency().key())
                                                    + ": "
                                                    + seen.words())));
        }
    }
}
