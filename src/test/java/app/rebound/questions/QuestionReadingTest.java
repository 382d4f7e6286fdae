package app.rebound.questions;

import static app.rebound.questions.AQuestion.saying;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.base.Competency;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.StatementCounter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@IntegrationTest
class QuestionReadingTest {

    @Autowired QuestionBank bank;
    @Autowired QuestionRepository questions;
    @Autowired People people;
    @Autowired Clock clock;

    private PersonId person;

    @BeforeEach
    void someone() {
        person = people.startGuest().id();
    }

    @Test
    void aQuestionComesBackAsItWasKept() {
        var data =
                saying("What went wrong, and why?")
                        .of(QuestionKind.PROBLEM_SOLVING)
                        .probing(Competency.EVIDENCE, Competency.LEARNING)
                        .in(RoleFamily.SOFTWARE)
                        .being(Difficulty.HARD)
                        .in(Locale.GERMANY)
                        .lasting(Duration.ofSeconds(150))
                        .build();
        var id = keep(data);
        assertThat(bank.find(person, id)).map(Question::data).contains(data);
    }

    @Test
    void someoneElsesQuestionIsAsUnknownAsNone() {
        var stranger = people.startGuest().id();
        var id = keep(saying("Mine alone").build());
        assertThat(bank.find(stranger, id)).isEmpty();
        assertThat(bank.findAll(stranger, List.of(id))).isEmpty();
        assertThat(bank.count(stranger, own(""))).isZero();
    }

    @Test
    void questionsComeInTheOrderTheyWereAskedFor() {
        var first = keep(saying("First").build());
        var second = keep(saying("Second").build());
        var third = keep(saying("Third").build());
        assertThat(bank.findAll(person, List.of(third, first, second)))
                .extracting(Question::id)
                .containsExactly(third, first, second);
    }

    @Test
    void everyWordMustBeFoundWhateverItsCaseOrAccents() {
        keep(saying("Erzählen Sie von einem Café").build());
        keep(saying("Erzählen Sie von sich").build());
        assertThat(texts(own("CAFE erzahlen"))).containsExactly("Erzählen Sie von einem Café");
        assertThat(texts(own("100%"))).isEmpty();
    }

    @Test
    void aRewordingIsFoundToo() {
        keep(saying("Why us?").build());
        assertThat(texts(own("other words"))).containsExactly("Why us?");
    }

    @Test
    void theCountStopsWhereItIsToldTo() {
        for (var number = 0; number < 5; number++) {
            keep(saying("Question " + number).build());
        }
        var query = QuestionQuery.of(own(""));
        assertThat(bank.countUpTo(person, query, 3)).isEqualTo(3);
        assertThat(bank.countUpTo(person, query, 10)).isEqualTo(5);
        assertThat(bank.count(person, own(""))).isEqualTo(5);
    }

    @Test
    void aDrawGivesDifferentQuestionsThatMatch() {
        for (var number = 0; number < 6; number++) {
            keep(saying("Question " + number).build());
        }
        assertThat(bank.draw(person, own(""), 4)).doesNotHaveDuplicates().hasSize(4);
        assertThat(bank.draw(person, own("question 3"), 4)).hasSize(1);
    }

    @Test
    void aPageIsOneStatementHoweverManyThereAre() {
        for (var number = 0; number < 60; number++) {
            keep(saying("Question " + number).build());
        }
        var page = PageRequest.of(0, 50);
        assertThat(
                        StatementCounter.count(
                                () -> bank.find(person, QuestionQuery.of(own("question")), page)))
                .isEqualTo(1);
    }

    private QuestionId keep(QuestionData data) {
        return questions.save(QuestionEntity.ownedBy(person, data, clock.instant())).id();
    }

    private List<String> texts(QuestionFilter filter) {
        return bank.find(person, QuestionQuery.of(filter), PageRequest.of(0, 50)).stream()
                .map(QuestionRow::text)
                .toList();
    }

    private static QuestionFilter own(String text) {
        return new QuestionFilter(
                text,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                QuestionFilter.Ownership.OWN,
                false);
    }
}
