package app.rebound.today.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.People;
import app.rebound.account.Person;
import app.rebound.account.rest.RestForm;
import app.rebound.base.ui.Card;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;

/** What the front page shows while someone rests: that nothing waits, and the way back. */
class RestPage extends Card {

    RestPage(People people, Person person, LocalDate today, Runnable changed) {
        super(
                new H2(translate("today.rest.title")),
                new Paragraph(translate("today.rest.text")),
                new RestForm(people, person, today, changed));
        addClassNames("rb-card-hero", "rb-today-only");
    }
}
