package app.rebound.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.ExtraTime;
import app.rebound.account.People;
import app.rebound.account.Person;
import app.rebound.base.ui.Card;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** How clocks run and numbers show for someone, everywhere. */
class PractisingCard extends Card {

    private final SavedLine saved = new SavedLine();

    PractisingCard(People people, Person person) {
        super(new H2(translate("account.practising.title")));
        addClassName("rb-stack");
        var time = new RadioButtonGroup<ExtraTime>(translate("account.practising.time"));
        time.setHelperText(translate("account.practising.time.help"));
        time.setItems(ExtraTime.values());
        time.setItemLabelGenerator(extra -> translate("account.extra-time." + extra.name()));
        time.setValue(person.extraTime());
        time.addValueChangeListener(change -> {
            people.allow(person.id(), change.getValue());
            saved.saved();
        });
        var words =
                new Checkbox(translate("account.practising.hide-numbers"), person.hideNumbers());
        words.setHelperText(translate("account.practising.hide-numbers.help"));
        words.addValueChangeListener(change -> {
            if (change.getValue()) {
                people.hideNumbers(person.id());
            } else {
                people.showNumbers(person.id());
            }
            saved.saved();
        });
        add(time, words, saved);
    }
}
