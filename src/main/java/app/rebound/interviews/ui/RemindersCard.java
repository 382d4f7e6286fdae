package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Card;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** Three things that are kind and true. */
class RemindersCard extends Card {

    RemindersCard() {
        addClassName("rb-reminders");
        add(
                new H2(translate("looking-back.reminders")),
                new UnorderedList(
                        new ListItem(translate("looking-back.reminder.human")),
                        new ListItem(translate("looking-back.reminder.not-as-bad")),
                        new ListItem(translate("looking-back.reminder.one"))));
    }
}
