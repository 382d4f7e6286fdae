package app.rebound.applications;

import static app.rebound.applications.Applying.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class ContactsTest {

    @Autowired Contacts contacts;
    @Autowired People people;
    @Autowired ApplicationContext context;

    private PersonId ana;
    private Applying applying;

    @BeforeEach
    void someone() {
        ana = people.startGuest().id();
        applying = new Applying(context, ana);
    }

    @Test
    void whoeverIsNextStandsFirst() {
        contacts.create(ana, ContactData.named("Undated"));
        applying.contact("Later", MONDAY.plusDays(9));
        applying.contact("Sooner", MONDAY.plusDays(1));
        assertThat(contacts.list(ana, "", 0, 10))
                .extracting(Contact::name)
                .containsExactly("Sooner", "Later", "Undated");
        assertThat(contacts.list(ana, "norda", 1, 10))
                .extracting(Contact::name)
                .containsExactly("Later");
    }

    @Test
    void aHelloIsRememberedAndTheNextOnePlanned() {
        var noor = applying.contact("Noor", MONDAY);
        contacts.sayHello(ana, noor.id(), MONDAY.minusDays(1), MONDAY);
        var now = Applying.saved(contacts.sayHello(ana, noor.id(), MONDAY, MONDAY.plusWeeks(4)));
        assertThat(now.data().helloOn()).isEqualTo(MONDAY.plusWeeks(4));
        assertThat(now.lastHello()).isEqualTo(MONDAY);
        assertThat(contacts.hellos(ana, noor.id()))
                .extracting(Hello::on)
                .containsExactly(MONDAY, MONDAY.minusDays(1));
    }

    @Test
    void aHelloIsTakenBack() {
        var noor = applying.contact("Noor", MONDAY);
        contacts.sayHello(ana, noor.id(), MONDAY, null);
        var hello = contacts.hellos(ana, noor.id()).getFirst();
        contacts.takeBack(people.startGuest().id(), hello.id());
        assertThat(contacts.hellos(ana, noor.id())).containsExactly(hello);
        contacts.takeBack(ana, hello.id());
        assertThat(contacts.hellos(ana, noor.id())).isEmpty();
    }

    @Test
    void anOldVersionChangesNothingAndShowsTheNewerOne() {
        var noor = applying.contact("Noor", MONDAY);
        var newer =
                Applying.saved(
                        contacts.change(
                                ana, noor.id(), noor.version(), ContactData.named("Noor A.")));
        assertThat(contacts.change(ana, noor.id(), noor.version(), ContactData.named("N.")))
                .isEqualTo(new ContactResult.ChangedMeanwhile(newer));
    }

    @Test
    void someoneWithoutANameIsNotKept() {
        assertThat(contacts.create(ana, ContactData.named(" ")))
                .isInstanceOf(ContactResult.Refused.class);
        assertThat(contacts.create(ana, ContactData.named("x".repeat(201))))
                .isInstanceOf(ContactResult.Refused.class);
    }

    @Test
    void nobodyReachesAnothersPeople() {
        var noor = applying.contact("Noor", MONDAY);
        var other = people.startGuest().id();
        assertThat(contacts.find(other, noor.id())).isEmpty();
        assertThat(contacts.list(other, "", 0, 10)).isEmpty();
        assertThat(contacts.sayHello(other, noor.id(), MONDAY, null))
                .isEqualTo(new ContactResult.NotFound());
        contacts.delete(other, noor.id());
        assertThat(contacts.find(ana, noor.id())).contains(noor);
    }

    @Test
    void whoIsDeletedTakesTheirHellosAlong() {
        var noor = applying.contact("Noor", MONDAY);
        contacts.sayHello(ana, noor.id(), MONDAY, null);
        contacts.delete(ana, noor.id());
        assertThat(contacts.find(ana, noor.id())).isEmpty();
        assertThat(contacts.hellos(ana, noor.id())).isEmpty();
    }

    @Test
    void someoneIsFoundWithTheApplicationTheyHaveToDoWith() {
        var norda = applying.at("Norda", Meaning.APPLIED);
        var noor = applying.contact("Noor", MONDAY);
        var linked = noor.data().about(norda.id());
        assertThat(contacts.change(ana, noor.id(), noor.version(), linked))
                .isInstanceOf(ContactResult.Saved.class);
        assertThat(contacts.of(ana, norda.id())).extracting(Contact::name).containsExactly("Noor");
        assertThat(contacts.of(people.startGuest().id(), norda.id())).isEmpty();
    }

    @Test
    void someoneElsesApplicationIsNoneToLinkTo() {
        var norda = applying.at("Norda", Meaning.APPLIED);
        var ben = people.startGuest().id();
        var result = contacts.create(ben, ContactData.named("Noor").about(norda.id()));
        assertThat(((ContactResult.Saved) result).contact().data().application()).isNull();
    }

    @Test
    void manyPeopleCostOneStatement() {
        for (var number = 0; number < 40; number++) {
            applying.contact("Number " + number, MONDAY.plusDays(number));
        }
        assertThat(StatementCounter.count(() -> contacts.list(ana, "", 0, 30))).isEqualTo(1);
    }
}
