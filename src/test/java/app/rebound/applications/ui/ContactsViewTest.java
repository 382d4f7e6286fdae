package app.rebound.applications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.applications.ApplicationRoutes;
import app.rebound.applications.Applying;
import app.rebound.applications.Contact;
import app.rebound.applications.ContactData;
import app.rebound.applications.Contacts;
import app.rebound.applications.Hello;
import app.rebound.applications.WeeklyTargets;
import app.rebound.base.ui.EmptyState;
import app.rebound.base.ui.Tag;
import app.rebound.testing.Screen;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
class ContactsViewTest extends SpringBrowserlessTest {

    @Autowired Contacts contacts;
    @Autowired WeeklyTargets targets;
    @Autowired People people;
    @Autowired Clock clock;
    @Autowired ApplicationContext context;

    private PersonId ana;
    private Applying applying;

    @BeforeEach
    void signIn() {
        ana = SignedIn.as(people.startGuest()).id();
        applying = new Applying(context, ana);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void c13PeopleToSayHelloToHaveADateAndComeBackWithTheNextOne() {
        var noor = applying.contact("Noor", today().minusDays(1));
        navigate(ApplicationRoutes.CONTACTS, ContactsView.class);
        assertThat(Screen.text((Component) getCurrentView())).contains("Noor");
        assertThat($(Tag.class).single().getText()).startsWith("Since");

        navigate(ApplicationRoutes.contact(noor.id()), ContactView.class);
        date("And again on").setValue(today().plusWeeks(2));
        test($(Button.class).withText("I said hello").single()).click();
        var now = contacts.find(ana, noor.id()).orElseThrow();
        assertThat(now.lastHello()).isEqualTo(today());
        assertThat(now.data().helloOn()).isEqualTo(today().plusWeeks(2));
        assertThat(targets.week(ana, today()).written()).isEqualTo(1);
    }

    @Test
    void someoneNewIsOnTheListAsSoonAsTheyHaveAName() {
        navigate(ApplicationRoutes.NEW_CONTACT, ContactView.class);
        type("Name", "Noor");
        type("Company", "Norda");
        assertThat(contacts.list(ana, "", 0, 5))
                .singleElement()
                .extracting(contact -> contact.data().company())
                .isEqualTo("Norda");
    }

    @Test
    void aHelloIsOneClickInTheList() {
        var noor = applying.contact("Noor", today());
        navigate(ApplicationRoutes.CONTACTS, ContactsView.class);
        test($(Button.class).withAriaLabel("I said hello to Noor").single()).click();
        assertThat(contacts.hellos(ana, noor.id())).extracting(Hello::on).containsExactly(today());
        assertThat($(Tag.class).exists()).isFalse();
    }

    @Test
    void aHelloThatWasNotSaidIsRemoved() {
        var noor = applying.contact("Noor", today());
        contacts.sayHello(ana, noor.id(), today(), null);
        navigate(ApplicationRoutes.contact(noor.id()), ContactView.class);
        test($(Button.class).withText("Remove").single()).click();
        assertThat(contacts.hellos(ana, noor.id())).isEmpty();
    }

    @Test
    void whatAnotherWindowWroteIsNeverOverwritten() {
        var noor = applying.contact("Noor", today());
        navigate(ApplicationRoutes.contact(noor.id()), ContactView.class);
        contacts.change(ana, noor.id(), noor.version(), ContactData.named("Noor A."));
        type("Name", "Nora");
        assertThat(contacts.find(ana, noor.id()).map(Contact::name)).contains("Noor A.");
        assertThat($(H2.class).withText("Changed in another window").exists()).isTrue();
    }

    @Test
    void someoneIsDeletedAfterAsking() {
        var noor = applying.contact("Noor", today());
        navigate(ApplicationRoutes.contact(noor.id()), ContactView.class);
        test($(Button.class).withText("Delete").single()).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(contacts.find(ana, noor.id())).isEmpty();
    }

    @Test
    void anEmptyListSaysWhatItIsFor() {
        navigate(ApplicationRoutes.CONTACTS, ContactsView.class);
        assertThat($(EmptyState.class).exists()).isTrue();
    }

    @Test
    void anothersPeopleAreNotFound() {
        var theirs = new Applying(context, people.startGuest().id()).contact("Noor", today());
        UI.getCurrent().navigate(ApplicationRoutes.contact(theirs.id()));
        assertThat(getCurrentView()).isNotInstanceOf(ContactView.class);
    }

    @Test
    void aLongListCostsAsManyStatementsAsAShortOneAndGoesOnOnDemand() {
        applying.contact("Noor", today());
        var few = statements();
        for (var number = 0; number < 40; number++) {
            applying.contact("Number " + number, today());
        }
        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(5);
        test($(Button.class).withText("Show more").single()).click();
        test($(Button.class).withText("Show more").single()).click();
        assertThat(Screen.text((Component) getCurrentView())).contains("Number 39");
    }

    /** Anew: who is on a screen already stays on it. */
    private int statements() {
        UI.getCurrent().navigate(ApplicationRoutes.STAGES);
        return StatementCounter.count(
                () -> navigate(ApplicationRoutes.CONTACTS, ContactsView.class));
    }

    private void type(String label, String text) {
        test($(TextField.class).withLabel(label).single()).setValue(text);
    }

    private DatePicker date(String label) {
        return $(DatePicker.class).withCaption(label).single();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
