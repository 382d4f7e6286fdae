package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.KeptText;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.PrivateLines;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;

/** A line in which one forgives oneself, for nobody else, and the way to writing freely. */
class ForgivenessCard extends Card {

    private static final int LONGEST = 1000;

    ForgivenessCard(PrivateLines lines, PersonId owner, InterviewId id, Clock clock) {
        addClassName("rb-stack");
        var words = lines.forgiveness(owner, id);
        var field =
                new KeptText(
                        translate("looking-back.forgive"),
                        owner.value() + "/forgive-" + id.value(),
                        words,
                        words.hashCode(),
                        LONGEST,
                        typed ->
                                PrivateText.saving(
                                        lines.forgive(
                                                owner,
                                                id,
                                                Moments.current(clock).now().toLocalDate(),
                                                typed.seen(),
                                                typed.text()),
                                        typed));
        field.area().setMinRows(2);
        field.area().setHelperText(translate("looking-back.forgive-help"));
        add(
                new H2(translate("looking-back.for-you-alone")),
                field,
                field.savedLine(),
                new Paragraph(translate("looking-back.private-why")),
                new Anchor(
                        InterviewRoutes.at(InterviewRoutes.WRITING, id),
                        translate("looking-back.to-writing")));
    }
}
