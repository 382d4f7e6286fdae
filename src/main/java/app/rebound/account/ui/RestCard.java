package app.rebound.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.People;
import app.rebound.account.rest.RestForm;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;

/** Rest until a date, during which nothing is due. */
class RestCard extends Card {

    private final People people;
    private final CurrentPerson current;
    private final Clock clock;
    private final Div form = new Div();

    RestCard(People people, CurrentPerson current, Clock clock) {
        super(new H2(translate("account.rest.title")));
        this.people = people;
        this.current = current;
        this.clock = clock;
        form.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(translate("account.rest.text")), form);
        show();
    }

    private void show() {
        form.removeAll();
        form.add(new RestForm(people, current.get(), Formats.current().today(clock), this::show));
    }
}
