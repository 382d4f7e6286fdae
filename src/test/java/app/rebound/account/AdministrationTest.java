package app.rebound.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.testing.IntegrationTest;
import app.rebound.testing.SignedIn;
import app.rebound.testing.TestPeople;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class AdministrationTest {

    private static final PageRequest FIRST_PAGE = PageRequest.of(0, 10);
    private static final String ADDRESS = "192.0.2.9";

    @Autowired Administration administration;
    @Autowired FirstAdmin firstAdmin;
    @Autowired People people;
    @Autowired TestPeople testPeople;

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void onlyAdminsSeeWhoIsHere() {
        SignedIn.as(testPeople.account());
        assertThatThrownBy(() -> administration.accounts("", FIRST_PAGE))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlyAdminsMakeAdmins() {
        var person = testPeople.account();
        SignedIn.as(person);
        assertThatThrownBy(() -> administration.makeAdmin(person.id()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void peopleAreFoundByPartOfTheirEmailOrNameTakenLiterally() {
        var person = testPeople.account();
        people.rename(person.id(), "Zoë 100%_sure");
        SignedIn.as(testPeople.admin());
        assertThat(administration.accounts(person.emailAddress().orElseThrow(), FIRST_PAGE))
                .extracting(Person::id)
                .containsExactly(person.id());
        assertThat(administration.accounts("100%_SURE", FIRST_PAGE))
                .extracting(Person::id)
                .contains(person.id());
        assertThat(administration.accounts("1%e", FIRST_PAGE)).isEmpty();
    }

    @Test
    void guestsAreCountedButNotListed() {
        SignedIn.as(testPeople.admin());
        var before = administration.countGuests();
        var guest = people.startGuest();
        assertThat(administration.countGuests()).isEqualTo(before + 1);
        assertThat(administration.makeAdmin(guest.id())).isEqualTo(new RoleChangeResult.NotFound());
    }

    @Test
    void anAdminWhoIsNotTheLastCanStepDown() {
        var admin = testPeople.admin();
        SignedIn.as(testPeople.admin());
        assertThat(administration.makePerson(admin.id()))
                .isInstanceOfSatisfying(
                        RoleChangeResult.Changed.class,
                        changed -> assertThat(changed.person().role()).isEqualTo(Role.PERSON));
    }

    @Test
    void theLastAdminCannotStepDownAndOfTwoAtOnceOneStays() throws Exception {
        var first = testPeople.admin();
        var second = testPeople.admin();
        SignedIn.as(first);
        administration.accounts("", PageRequest.of(0, Integer.MAX_VALUE)).stream()
                .filter(person -> person.role() == Role.ADMIN)
                .filter(person -> !person.equals(first) && !person.equals(second))
                .forEach(person -> administration.makePerson(person.id()));
        var barrier = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers =
                    Stream.of(first, second)
                            .map(admin ->
                                    both.submit(() -> {
                                        SignedIn.as(admin);
                                        barrier.await();
                                        return administration.makePerson(admin.id());
                                    }))
                            .toList();
            var results = List.of(answers.get(0).get(), answers.get(1).get());
            assertThat(results)
                    .hasAtLeastOneElementOfType(RoleChangeResult.Changed.class)
                    .contains(new RoleChangeResult.LastAdmin());
        }
    }

    @Test
    void someoneWhoIsNoAdminCannotBeUndone() {
        SignedIn.as(testPeople.admin());
        assertThat(administration.makePerson(testPeople.account().id()))
                .isEqualTo(new RoleChangeResult.NotFound());
    }

    @Test
    void theCodeFromTheLogMakesOneAdminOnce() {
        var code = firstAdmin.offer();
        var person = testPeople.account();
        assertThat(firstAdmin.enter(person.id(), "0000-0000-0000", ADDRESS))
                .isEqualTo(new AdminCodeResult.Wrong());
        assertThat(firstAdmin.enter(person.id(), " " + code.toUpperCase(Locale.ROOT), ADDRESS))
                .isEqualTo(new AdminCodeResult.NowAdmin());
        assertThat(people.find(person.id()).orElseThrow().role()).isEqualTo(Role.ADMIN);
        assertThat(firstAdmin.isWanted()).isFalse();
        assertThat(firstAdmin.enter(testPeople.account().id(), code, ADDRESS))
                .isEqualTo(new AdminCodeResult.Wrong());
    }

    @Test
    void aGuestCannotBecomeAdmin() {
        var code = firstAdmin.offer();
        assertThat(firstAdmin.enter(people.startGuest().id(), code, ADDRESS))
                .isEqualTo(new AdminCodeResult.Wrong());
    }
}
