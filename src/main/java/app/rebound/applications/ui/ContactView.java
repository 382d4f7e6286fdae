package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.applications.ApplicationRoutes;
import app.rebound.applications.Applications;
import app.rebound.applications.Contact;
import app.rebound.applications.ContactData;
import app.rebound.applications.ContactId;
import app.rebound.applications.ContactResult;
import app.rebound.applications.Contacts;
import app.rebound.applications.Hello;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Confirm;
import app.rebound.base.ui.DateField;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.RouteIds;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Someone to say hello to, saved at every pause, and when one did. */
@Route(ApplicationRoutes.NEW_CONTACT)
@RouteAlias(ApplicationRoutes.CONTACTS + "/:" + ContactView.ID)
@PermitAll
class ContactView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String ID = "contact";
    private static final int USUAL_WEEKS = 4;

    private final Contacts contacts;
    private final PersonId person;
    private final LocalDate today;

    private final PageHeader header;
    private final Button delete = Buttons.danger(translate("contact.delete"), click -> delete());
    private final Span saved = Words.status();
    private final Meanwhile meanwhile = new Meanwhile();
    private final ContactForm form;
    private final DateField on = new DateField(translate("contact.hello.on"));
    private final DateField again = new DateField(translate("contact.hello.again"));
    private final Div hellos = new Div();
    private final Card helloCard =
            new Card(
                    new H2(translate("contact.hello.title")),
                    on,
                    again,
                    Words.actions(Buttons.primary(translate("contact.hello"), click -> hello())),
                    hellos);

    private @Nullable Contact kept;

    ContactView(Contacts contacts, Applications applications, CurrentPerson person, Clock clock) {
        this.contacts = contacts;
        this.person = person.id();
        this.today = Formats.current().today(clock);
        form = new ContactForm(applications, this.person, this::typed);
        header = new PageHeader("", "", delete);
        on.setMax(today);
        again.setHelperText(translate("contact.hello.again.help"));
        again.setClearButtonVisible(true);
        helloCard.addClassName("rb-contact-hello");
        hellos.getElement().setAttribute("aria-live", "polite");
        var back = new Anchor(ApplicationRoutes.CONTACTS, translate("contact.back"));
        back.addClassName("rb-back");
        var sheet =
                new Div(
                        new Div(Card.titled(translate("contact.who"), form.fields())),
                        new Div(helloCard));
        sheet.addClassName("rb-columns");
        add(back, header, saved, meanwhile, sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var named = event.getRouteParameters().get(ID);
        var found =
                named.flatMap(RouteIds::uuid)
                        .flatMap(id -> contacts.find(person, new ContactId(id)));
        if (named.isPresent() && found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        found.ifPresentOrElse(
                contact -> {
                    keep(contact);
                    form.show(contact.data());
                    showHellos();
                },
                this::begin);
    }

    @Override
    public String getPageTitle() {
        return kept == null ? translate("contact.new") : kept.name();
    }

    private void begin() {
        header.setHeading(translate("contact.new"));
        header.setLead(translate("contact.new.lead"));
        delete.setVisible(false);
        helloCard.setVisible(false);
        form.focusName();
    }

    private void keep(Contact contact) {
        kept = contact;
        header.setHeading(contact.name());
        header.setLead(contact.data().company());
        delete.setVisible(true);
        helloCard.setVisible(true);
        if (on.isEmpty()) {
            on.setValue(today);
            again.setValue(today.plusWeeks(USUAL_WEEKS));
        }
    }

    private void typed() {
        if (meanwhile.isOpen()) {
            return;
        }
        var data = form.typed();
        if (kept == null) {
            create(data);
        } else {
            save(kept, kept.version(), data);
        }
    }

    private void create(ContactData data) {
        if (data.name().isBlank()) {
            return;
        }
        switch (contacts.create(person, data)) {
            case ContactResult.Saved(var contact) -> {
                keep(contact);
                saved.setText(translate("contact.saved-new"));
                UI.getCurrent()
                        .getPage()
                        .getHistory()
                        .replaceState(null, ApplicationRoutes.contact(contact.id()));
                UI.getCurrent().getPage().setTitle(getPageTitle());
            }
            case ContactResult.Refused(var key, var args) -> form.refuse(translate(key, args));
            case ContactResult.NotFound(), ContactResult.ChangedMeanwhile _ ->
                    throw new IllegalStateException("Someone new cannot be there already");
        }
    }

    private void save(Contact before, int expectedVersion, ContactData data) {
        switch (contacts.change(person, before.id(), expectedVersion, data)) {
            case ContactResult.Saved(var contact) -> {
                form.accept();
                keep(contact);
                saved.setText(translate("application.saved"));
            }
            case ContactResult.Refused(var key, var args) -> {
                saved.setText("");
                form.refuse(translate(key, args));
            }
            case ContactResult.ChangedMeanwhile(var current) -> {
                saved.setText("");
                var differences = form.differences(current.data());
                if (differences.isEmpty()) {
                    keep(current);
                } else {
                    meanwhile.ask(
                            differences,
                            () -> save(current, current.version(), form.typed()),
                            () -> {
                                keep(current);
                                form.show(current.data());
                            });
                }
            }
            case ContactResult.NotFound() -> Notices.problem(translate("contact.gone"));
        }
    }

    private void hello() {
        var contact = Objects.requireNonNull(kept);
        var day = on.getValue() == null || on.getValue().isAfter(today) ? today : on.getValue();
        switch (contacts.sayHello(person, contact.id(), day, again.getValue())) {
            case ContactResult.Saved(var greeted) -> {
                // Else what could not be saved yet stays, and the next pause asks about it.
                if (form.typed().tidy().equals(contact.data())) {
                    keep(greeted);
                    form.show(greeted.data());
                }
                saved.setText(translate("contact.hello.said", Map.of("name", greeted.name())));
                showHellos();
            }
            case ContactResult.NotFound(),
                    ContactResult.ChangedMeanwhile _,
                    ContactResult.Refused _ ->
                    Notices.problem(translate("contact.gone"));
        }
    }

    private void showHellos() {
        hellos.removeAll();
        contacts.hellos(person, Objects.requireNonNull(kept).id()).stream()
                .map(this::row)
                .forEach(hellos::add);
    }

    private Div row(Hello hello) {
        var day = Formats.current().date(hello.on());
        var remove =
                Buttons.quiet(
                        translate("contact.hello.take-back"),
                        click -> {
                            contacts.takeBack(person, hello.id());
                            showHellos();
                        });
        remove.setAriaLabel(translate("contact.hello.take-back-of", Map.of("day", day)));
        var row = new Div(new Span(day), remove);
        row.addClassName("rb-row");
        return row;
    }

    private void delete() {
        var contact = Objects.requireNonNull(kept);
        Confirm.before(
                translate("contact.delete.title", Map.of("name", contact.name())),
                translate("contact.delete.text"),
                translate("contact.delete"),
                () -> {
                    contacts.delete(person, contact.id());
                    Notices.done(translate("contact.deleted"));
                    Words.open(ApplicationRoutes.CONTACTS);
                });
    }
}
