package app.rebound.account.rest;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.People;
import app.rebound.account.Person;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.DateField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Map;

/** Lets someone rest until a day of their choice, or come back before it. */
public class RestForm extends Div {

    private static final int USUAL_DAYS = 7;

    private final People people;
    private final Person person;
    private final LocalDate today;
    private final Runnable changed;

    /**
     * @param today the person's day
     * @param changed told after the person began or ended a rest
     */
    public RestForm(People people, Person person, LocalDate today, Runnable changed) {
        this.people = people;
        this.person = person;
        this.today = today;
        this.changed = changed;
        addClassName("rb-rest");
        var until = person.pausedUntil();
        if (until != null && person.restsOn(today)) {
            showResting(until);
        } else {
            offerRest();
        }
    }

    private void showResting(LocalDate until) {
        add(
                new Paragraph(
                        translate(
                                "account.rest.resting",
                                Map.of("day", Formats.current().day(until)))),
                actions(
                        Buttons.secondary(
                                translate("account.rest.end"),
                                click -> {
                                    people.endRest(person.id(), today);
                                    changed.run();
                                })));
    }

    private void offerRest() {
        var until = new DateField(translate("account.rest.until"));
        until.setHelperText(translate("account.rest.help"));
        until.setMin(today.plusDays(1));
        until.setValue(today.plusDays(USUAL_DAYS));
        add(
                until,
                actions(
                        Buttons.secondary(
                                translate("account.rest.begin"),
                                click -> {
                                    var day = until.getValue();
                                    if (day != null && day.isAfter(today)) {
                                        people.restUntil(person.id(), day);
                                        changed.run();
                                    } else {
                                        until.focus();
                                    }
                                })));
    }

    private static Div actions(Component... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("rb-actions");
        return actions;
    }
}
