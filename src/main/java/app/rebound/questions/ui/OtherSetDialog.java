package app.rebound.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.questions.QuestionSetId;
import app.rebound.questions.QuestionSetRow;
import app.rebound.questions.QuestionSets;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;

/** Finds one of very many sets by a part of its name. */
class OtherSetDialog extends Dialog {

    private final ComboBox<QuestionSetRow> set =
            new ComboBox<>(translate("question.add-to-set.which"));
    private final Consumer<QuestionSetId> chosen;

    OtherSetDialog(QuestionSets sets, PersonId person, Consumer<QuestionSetId> chosen) {
        this.chosen = chosen;
        setHeaderTitle(translate("question.add-to-set"));
        set.addClassName("rb-set-choice");
        set.setItemLabelGenerator(QuestionSetRow::name);
        set.setItemsPageable((page, name) -> sets.rows(person, name, page).getContent());
        set.focus();
        add(set);
        getFooter()
                .add(
                        Buttons.quiet(translate("base.cancel"), click -> close()),
                        Buttons.primary(translate("question.add-to-set.add"), click -> choose()));
    }

    private void choose() {
        var wanted = set.getValue();
        if (wanted == null) {
            set.focus();
        } else {
            close();
            chosen.accept(wanted.id());
        }
    }
}
