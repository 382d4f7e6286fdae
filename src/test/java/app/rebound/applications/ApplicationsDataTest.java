package app.rebound.applications;

import static app.rebound.applications.Applying.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.MyData;
import app.rebound.account.People;
import app.rebound.account.Person;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.SignedIn;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ApplicationsDataTest {

    private static final List<String> TABLES =
            List.of(
                    "application",
                    "application_stage",
                    "application_settings",
                    "contact",
                    "contact_hello",
                    "confidence_note");

    @Autowired MyData data;
    @Autowired Contacts contacts;
    @Autowired Confidence confidence;
    @Autowired WeeklyTargets targets;
    @Autowired People people;
    @Autowired ApplicationContext context;
    @Autowired JdbcClient jdbc;

    private Person ana;

    @BeforeEach
    void someoneWithSomethingOfEverything() {
        ana = SignedIn.as(people.startGuest());
        var applying = new Applying(context, ana.id());
        applying.with(
                new ApplicationData(
                        "Heron",
                        "Baker",
                        "https://heron.example",
                        "Warm.",
                        "Ask",
                        MONDAY,
                        null,
                        null),
                Meaning.SAVED);
        contacts.sayHello(ana.id(), applying.contact("Noor", MONDAY).id(), MONDAY, null);
        confidence.say(ana.id(), 4, "Ben listened.");
        targets.aimAt(ana.id(), 4);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void everythingCanBeTakenAlong() {
        var out = new ByteArrayOutputStream();
        data.export(ana.id(), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Heron", "https://heron.example", "Warm.", "2026-11-16")
                .contains("Noor", "Ben listened.", "weeklyTarget");
    }

    @Test
    void nothingRemainsOfWhoIsErasedAndOthersKeepTheirs() {
        var ben = people.startGuest();
        new Applying(context, ben.id()).at("Norda", Meaning.SAVED);
        for (var table : TABLES) {
            assertThat(rows(table, ana)).as(table).isPositive();
        }
        data.eraseGuest(ana.id());
        for (var table : TABLES) {
            assertThat(rows(table, ana)).as(table).isZero();
        }
        assertThat(rows("application", ben)).isEqualTo(1);
    }

    private long rows(String table, Person person) {
        return jdbc.sql("select count(*) from " + table + " where owner_id = :person")
                .param("person", person.id().value())
                .query(Long.class)
                .single();
    }
}
