package app.rebound.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.lessons.OutsideFactor;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.SignedIn;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.ObjectMapper;

@IntegrationTest
class LookingBackDataTest {

    @Autowired LookingBackData data;
    @Autowired Reflections reflections;
    @Autowired Calming calming;
    @Autowired PrivateLines lines;
    @Autowired People people;
    @Autowired ObjectMapper json;
    @Autowired ApplicationContext context;

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void everythingOfAPersonIsExportedAndThenErasedAndNothingOfOthers() {
        var person = people.startGuest();
        var other = people.startGuest();
        for (var someone : List.of(person, other)) {
            SignedIn.as(someone);
            keep(someone.id());
        }

        assertThat(exported(person.id()))
                .contains("Friend of " + person.id().value())
                .contains("Calm of " + person.id().value())
                .contains("Line of " + person.id().value())
                .contains("Page of " + person.id().value())
                .contains("ILLNESS")
                .doesNotContain(other.id().value().toString());

        data.erase(person.id());
        assertThat(exported(person.id())).doesNotContain(person.id().value().toString());
        assertThat(exported(other.id())).contains("Friend of " + other.id().value());
    }

    private void keep(PersonId someone) {
        var id = new Interviewing(context, someone).openFor("Norda");
        var day = LocalDate.parse("2026-11-19");
        reflections.wasThere(someone, id, OutsideFactor.ILLNESS);
        reflections.write(someone, id, ReflectionText.FRIEND, "", "Friend of " + someone.value());
        calming.add(someone, "Calm of " + someone.value());
        lines.forgive(someone, id, day, "", "Line of " + someone.value());
        lines.write(someone, id, day, "", "Page of " + someone.value());
    }

    private String exported(PersonId person) {
        return json.writeValueAsString(data.export(person));
    }
}
