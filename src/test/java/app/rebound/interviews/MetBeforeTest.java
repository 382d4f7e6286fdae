package app.rebound.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.lessons.StoneSubject;
import app.rebound.lessons.Stones;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionFilter;
import app.rebound.questions.QuestionQuery;
import app.rebound.questions.QuestionRow;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.SignedIn;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

@IntegrationTest
class MetBeforeTest {

    private static final LocalDateTime HELD = LocalDateTime.parse("2026-10-03T14:00");

    @Autowired MetBefore metBefore;
    @Autowired Jottings jottings;
    @Autowired QuestionBank bank;
    @Autowired Stones stones;
    @Autowired People people;
    @Autowired ApplicationContext context;

    private PersonId person;
    private Interviewing interviewing;
    private InterviewId now;

    @BeforeEach
    void someone() {
        person = SignedIn.as(people.startGuest()).id();
        interviewing = new Interviewing(context, person);
        now = interviewing.openFor("Sonne");
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void aQuestionOfAnEarlierInterviewIsRecognisedInOtherWords() {
        var earlier = interviewing.with("Norda", HELD);
        interviewing.asked(earlier, "Tell me about a conflict with a colleague", "Why us?");
        assertThat(metBefore.like(person, "A conflict you had with colleagues?", now))
                .singleElement()
                .isInstanceOfSatisfying(
                        Met.InInterview.class,
                        met -> {
                            assertThat(met.company()).isEqualTo("Norda");
                            assertThat(met.on()).isEqualTo("2026-10-03");
                            assertThat(met.text())
                                    .isEqualTo("Tell me about a conflict with a colleague");
                        });
    }

    @Test
    void aQuestionKeptBeforeIsFoundInTheBank() {
        var jotting = interviewing.asked(now, "How do you prioritise a backlog?").getFirst();
        jottings.keepQuestion(person, jotting.id());
        assertThat(metBefore.like(person, "prioritise your backlog", now))
                .singleElement()
                .isInstanceOfSatisfying(Met.InBank.class, met -> assertThat(met.own()).isTrue());
    }

    @Test
    void commonWordsAloneRecogniseNothing() {
        interviewing.asked(interviewing.with("Norda", HELD), "Tell me about your time there");
        assertThat(metBefore.like(person, "Tell me about your time", now)).isEmpty();
    }

    @Test
    void someoneElsesInterviewsAreNeverShown() {
        interviewing.asked(interviewing.with("Norda", HELD), "A conflict with a colleague?");
        var stranger = people.startGuest().id();
        assertThat(metBefore.like(stranger, "A conflict with a colleague?", now)).isEmpty();
    }

    @Test
    void oneClickKeepsAQuestionWithWhereItWasMet() {
        var jotting = interviewing.asked(interviewing.with("Norda", HELD), "Why Norda?").getFirst();
        jottings.keepQuestion(person, jotting.id());
        var kept = jottings.find(person, jotting.id()).orElseThrow().question();
        assertThat(bank.findAll(person, List.of(Objects.requireNonNull(kept))))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.data().text()).isEqualTo("Why Norda?");
                    assertThat(question.data().source())
                            .isEqualTo("Met in an interview at Norda, October 3, 2026");
                });
    }

    @Test
    void aQuestionThatIsKeptAlreadyIsNotKeptTwice() {
        var first = interviewing.asked(now, "Why Norda?").getFirst();
        var again = interviewing.asked(now, "why norda").getFirst();
        jottings.keepQuestion(person, first.id());
        jottings.keepQuestion(person, again.id());
        assertThat(jottings.of(person, now).stream().map(Jotting::question).distinct()).hasSize(1);
        assertThat(own()).hasSize(1);
    }

    @Test
    void aRoughAnswerIsATripOverItsQuestionUntilItIsTakenBack() {
        var jotting = interviewing.asked(now, "Why Sonne?").getFirst();
        jottings.rate(person, jotting.id(), Quality.ROUGH);
        var question =
                Objects.requireNonNull(
                        jottings.find(person, jotting.id()).orElseThrow().question());
        var stone = new StoneSubject.OnQuestion(question);
        assertThat(stones.on(person, stone))
                .hasValueSatisfying(one -> assertThat(one.trips()).isEqualTo(1));
        jottings.rate(person, jotting.id(), Quality.ROUGH);
        assertThat(stones.on(person, stone).orElseThrow().trips()).isEqualTo(1);
        jottings.rate(person, jotting.id(), Quality.OKAY);
        assertThat(stones.on(person, stone)).isEmpty();
    }

    private List<QuestionRow> own() {
        var all = QuestionFilter.ALL;
        return bank.find(
                person,
                QuestionQuery.of(
                        new QuestionFilter(
                                "",
                                all.kinds(),
                                all.competencies(),
                                all.roleFamilies(),
                                all.difficulties(),
                                null,
                                QuestionFilter.Ownership.OWN,
                                false)),
                PageRequest.of(0, 10));
    }
}
