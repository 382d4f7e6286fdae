package app.rebound.questions;

import static app.rebound.questions.AQuestion.saying;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.testing.IntegrationTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.ObjectMapper;

@IntegrationTest
class QuestionsPersonalDataTest {

    @Autowired QuestionsPersonalData data;
    @Autowired QuestionBank bank;
    @Autowired QuestionSets sets;
    @Autowired QuestionDrafts drafts;
    @Autowired People people;
    @Autowired ObjectMapper json;

    @Test
    void everythingOfAPersonIsExportedAndThenErasedAndNothingOfOthers() {
        var person = people.startGuest().id();
        var other = people.startGuest().id();
        for (var someone : List.of(person, other)) {
            var id = create(someone, "Own of " + someone.value());
            bank.markPractised(someone, id, Instant.EPOCH);
            bank.addNote(someone, id, "Note of " + someone.value());
            sets.create(someone, "Set of " + someone.value(), List.of(id));
            drafts.keep(
                    someone, Optional.empty(), 0, saying("Draft of " + someone.value()).build());
        }

        assertThat(json.writeValueAsString(data.export(person)))
                .contains("Own of " + person.value())
                .contains("Note of " + person.value())
                .contains("Set of " + person.value())
                .contains("Draft of " + person.value())
                .contains("\"times\":1")
                .doesNotContain(other.value().toString());

        data.erase(person);
        assertThat(json.writeValueAsString(data.export(person)))
                .doesNotContain(person.value().toString());
        assertThat(json.writeValueAsString(data.export(other)))
                .contains("Own of " + other.value())
                .contains("Set of " + other.value());
    }

    private QuestionId create(PersonId someone, String text) {
        return ((SaveResult.Saved) bank.create(someone, saying(text).build())).question().id();
    }
}
