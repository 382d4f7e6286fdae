package app.rebound.questions.choice;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.questions.QuestionSet;
import app.rebound.questions.QuestionSets;
import com.vaadin.flow.component.select.Select;

/** One of the person's own sets, or none: then questions are drawn. */
public class SetChoice extends Select<QuestionSet> {

    public SetChoice(QuestionSets sets, PersonId person) {
        var own = sets.all(person);
        setLabel(translate("question.choice.from"));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(translate("question.choice.from.bank"));
        setItems(own);
        setItemLabelGenerator(
                set -> set == null ? translate("question.choice.from.bank") : set.name());
        setVisible(!own.isEmpty());
    }
}
