package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.applications.ApplicationRoutes;
import app.rebound.applications.Contact;
import app.rebound.applications.ContactResult;
import app.rebound.applications.Contacts;
import app.rebound.applications.Outlook;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.EmptyState;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.Prose;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Map;

/** People to say hello to, whoever is next first. */
@Route(ApplicationRoutes.CONTACTS)
@PermitAll
class ContactsView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private static final int PAGE = 20;

    private final Contacts contacts;
    private final PersonId person;
    private final Outlook outlook;
    private final TextField search = new TextField(translate("contact.search"));
    private final UnorderedList list = new UnorderedList();
    private final Card card = new Card(list);
    private final Button more = Buttons.quiet(translate("contact.more"), click -> more());
    private final Div nothing = new Div();

    ContactsView(Contacts contacts, CurrentPerson current, Clock clock) {
        this.contacts = contacts;
        var person = current.get();
        this.person = person.id();
        this.outlook = new Outlook(Formats.current().today(clock), person.pausedUntil(), 0);
        addClassName("rb-contacts");
        list.addClassName("rb-plain-list");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> load());
        card.add(more);
        add(
                new PageHeader(
                        translate("contact.title"),
                        translate("contact.lead"),
                        Buttons.primary(
                                translate("contact.new"),
                                click -> Words.open(ApplicationRoutes.NEW_CONTACT))),
                new Sections(ApplicationRoutes.CONTACTS),
                search,
                nothing,
                card);
    }

    @Override
    public String getPageTitle() {
        return translate("contact.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        list.removeAll();
        more();
        var none = list.getComponentCount() == 0;
        card.setVisible(!none);
        search.setVisible(!none || !search.isEmpty());
        nothing.removeAll();
        if (none) {
            nothing.add(
                    search.isEmpty()
                            ? new EmptyState(
                                    translate("contact.empty.title"),
                                    translate("contact.empty.text"))
                            : new EmptyState(
                                    translate("contact.none.title"),
                                    translate("contact.none.text")));
        }
    }

    private void more() {
        var next = contacts.list(person, search.getValue(), list.getComponentCount(), PAGE + 1);
        next.stream().limit(PAGE).map(this::row).forEach(list::add);
        more.setVisible(next.size() > PAGE);
    }

    private ListItem row(Contact contact) {
        var data = contact.data();
        var words =
                Prose.begin("div", "rb-contact-words")
                        .link(ApplicationRoutes.contact(contact.id()), data.name());
        if (!data.company().isEmpty()) {
            words.line("span", "rb-soft rb-small", data.company());
        }
        var last = contact.lastHello();
        words.line(
                "span",
                "rb-soft rb-small",
                last == null
                        ? translate("contact.no-hello")
                        : translate(
                                "contact.last-hello", Map.of("day", Formats.current().date(last))));
        var hello = Buttons.secondary(translate("contact.hello"), click -> hello(contact));
        hello.setAriaLabel(translate("contact.hello-to", Map.of("name", data.name())));
        var row = new ListItem(words.done());
        row.addClassName("rb-row");
        Words.due(outlook, data.helloOn()).ifPresent(row::add);
        row.add(hello);
        return row;
    }

    /** Counts at once; when to write again is asked on the contact's own page. */
    private void hello(Contact contact) {
        switch (contacts.sayHello(person, contact.id(), outlook.today(), null)) {
            case ContactResult.Saved(var saved) -> {
                Notices.done(translate("contact.hello.said", Map.of("name", saved.name())));
                load();
            }
            case ContactResult.NotFound(),
                    ContactResult.ChangedMeanwhile _,
                    ContactResult.Refused _ -> {
                Notices.problem(translate("contact.gone"));
                load();
            }
        }
    }
}
