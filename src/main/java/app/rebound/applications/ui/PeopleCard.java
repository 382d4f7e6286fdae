package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.applications.ApplicationRoutes;
import app.rebound.applications.Contact;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Map;

/** The people who have to do with an application. */
class PeopleCard extends Card {

    void show(List<Contact> people) {
        removeAll();
        add(new H2(translate("application.people")));
        people.forEach(one -> add(row(one)));
        setVisible(!people.isEmpty());
    }

    private static Div row(Contact contact) {
        var row = new Div(new Anchor(ApplicationRoutes.contact(contact.id()), contact.name()));
        var day = contact.data().helloOn();
        if (day != null) {
            row.add(
                    Words.soft(
                            translate(
                                    "application.people.hello",
                                    Map.of("day", Formats.current().date(day)))));
        }
        row.addClassName("rb-row");
        return row;
    }
}
