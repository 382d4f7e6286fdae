package app.rebound.today.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.People;
import app.rebound.account.Person;
import app.rebound.account.rest.RestForm;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;

/** The quiet offer, under everything else, to rest for a while. */
class RestOffer extends Details {

    RestOffer(People people, Person person, LocalDate today, Runnable changed) {
        super(translate("today.rest.offer"));
        addClassName("rb-today-rest");
        add(
                new Paragraph(translate("today.rest.offer-text")),
                new RestForm(people, person, today, changed));
    }
}
