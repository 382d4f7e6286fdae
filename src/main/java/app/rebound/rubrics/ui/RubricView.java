package app.rebound.rubrics.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.Tag;
import app.rebound.rubrics.Criterion;
import app.rebound.rubrics.RubricRoutes;
import app.rebound.rubrics.Rubrics;
import app.rebound.rubrics.form.Levels;
import app.rebound.rubrics.form.Numbers;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What every level of every criterion means, in full. */
@Route(RubricRoutes.RUBRIC)
@PermitAll
class RubricView extends Div implements HasDynamicTitle {

    RubricView(Rubrics rubrics, CurrentPerson person) {
        var numbers = Numbers.wantedBy(person.get());
        var whole = rubrics.newest(getLocale());
        var ofAnswers = rubrics.newest("attempt", getLocale()).criteria();
        add(new PageHeader(whole.name(), translate("rubrics.rubric.lead")));
        for (var criterion : whole.criteria()) {
            add(card(criterion, ofAnswers, numbers));
        }
    }

    @Override
    public String getPageTitle() {
        return translate("rubrics.rubric.title");
    }

    private static Card card(Criterion criterion, List<Criterion> ofAnswers, Numbers numbers) {
        var question = new Paragraph(criterion.question());
        question.addClassName("rb-soft");
        var card = new Card(new H2(criterion.name()), question);
        if (!ofAnswers.contains(criterion)) {
            card.add(new Tag(translate("rubrics.rubric.sessionsOnly"), Tag.Tone.NEUTRAL));
        }
        var levels = new DescriptionList();
        levels.addClassName("rb-anchors");
        for (var level : Levels.ALL) {
            levels.add(
                    new DescriptionList.Term(Levels.name(level, numbers)),
                    new DescriptionList.Description(criterion.anchors().get(level - 1)));
        }
        card.add(levels);
        return card;
    }
}
