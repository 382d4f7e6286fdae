package app.rebound.interviews;

import static app.rebound.interviews.Interviewing.saved;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.interviews.InterviewFilter.Shelf;
import app.rebound.testing.IntegrationTest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

@IntegrationTest
class InterviewsTest {

    private static final LocalDateTime HELD = LocalDateTime.parse("2026-03-29T02:30");
    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired Interviews interviews;
    @Autowired People people;
    @Autowired ApplicationContext context;

    private PersonId person;
    private Interviewing interviewing;

    @BeforeEach
    void someone() {
        person = people.startGuest().id();
        interviewing = new Interviewing(context, person);
    }

    @Test
    void anInterviewComesBackAsItWasTold() {
        var data =
                new InterviewData(
                        "Norda",
                        "Product owner",
                        HELD,
                        Interviewing.BERLIN,
                        Stage.SECOND,
                        Format.IN_PERSON,
                        List.of(
                                new Interviewer(UUID.randomUUID(), "Ms Okafor", "CTO", "ok@no.rda"),
                                new Interviewer(UUID.randomUUID(), "Ben", "", "")),
                        UUID.randomUUID(),
                        Outcome.REJECTED,
                        LocalDate.parse("2026-04-02"),
                        LocalDate.parse("2026-04-01"),
                        Went.WELL);
        var id = interviewing.add(data);
        assertThat(interviews.find(person, id)).map(Interview::data).contains(data);
    }

    @Test
    void peopleWhoAskedCanBeAddedTakenOutAndPutInOrder() {
        var ben = new Interviewer(UUID.randomUUID(), "Ben", "", "");
        var ada = new Interviewer(UUID.randomUUID(), "Ada", "", "");
        var cem = new Interviewer(UUID.randomUUID(), "Cem", "", "");
        var id = interviewing.add(asking(ben, ada));
        saved(interviews.change(person, id, 0, asking(cem, ada)));
        assertThat(interviews.find(person, id).orElseThrow().interviewers())
                .containsExactly(cem, ada);
    }

    @Test
    void withoutACompanyNothingIsSaved() {
        assertThat(interviews.create(person, InterviewData.with("  ", null, Interviewing.BERLIN)))
                .isEqualTo(new InterviewResult.Refused(Set.of(InterviewResult.Problem.NO_COMPANY)));
    }

    @Test
    void theSecondWindowIsToldThatTheFirstSavedAlready() {
        var id = interviewing.with("Norda", HELD);
        saved(interviews.change(person, id, 0, renamed("Norda Ltd")));
        assertThat(interviews.change(person, id, 0, renamed("Nordas")))
                .isInstanceOfSatisfying(
                        InterviewResult.ChangedMeanwhile.class,
                        meanwhile ->
                                assertThat(meanwhile.current().company()).isEqualTo("Norda Ltd"));
    }

    @Test
    void tickingWaitingAndClosingDoNotGetInTheWayOfAChange() {
        var id = interviewing.openFor("Norda");
        interviews.tick(person, id, FirstHour.BREATHE);
        interviews.close(person, id);
        assertThat(interviews.change(person, id, 0, renamed("Norda Ltd")))
                .isInstanceOf(InterviewResult.Saved.class);
    }

    @Test
    void someoneElsesInterviewIsAsUnknownAsNone() {
        var id = interviewing.with("Norda", HELD);
        var stranger = people.startGuest().id();
        assertThat(interviews.find(stranger, id)).isEmpty();
        assertThat(interviews.findAll(stranger, List.of(id))).isEmpty();
        assertThat(interviews.find(stranger, InterviewFilter.ALL, FIRST)).isEmpty();
        assertThat(interviews.change(stranger, id, 0, renamed("Mine now")))
                .isEqualTo(new InterviewResult.NotFound());
        assertThat(interviews.delete(stranger, id)).isEmpty();
        assertThat(interviews.find(person, id)).isPresent();
    }

    @Test
    void theLatestComesFirstAndEveryWordMustBeFound() {
        interviewing.with("Café Norda", HELD);
        interviewing.with("Sonne", HELD.plusDays(1));
        assertThat(companies(InterviewFilter.ALL)).containsExactly("Sonne", "Café Norda");
        assertThat(companies(new InterviewFilter("CAFE", Set.of(), Shelf.ALL)))
                .containsExactly("Café Norda");
        assertThat(companies(new InterviewFilter("norda sonne", Set.of(), Shelf.ALL))).isEmpty();
    }

    @Test
    void outcomesAndClosedOnesCanBeAskedForAlone() {
        var turnedDown = interviewing.with("Norda", HELD);
        interviewing.turnsOut(turnedDown, Outcome.REJECTED, Went.BADLY);
        interviews.close(person, interviewing.with("Sonne", HELD));
        assertThat(companies(new InterviewFilter("", Set.of(Outcome.REJECTED), Shelf.ALL)))
                .containsExactly("Norda");
        assertThat(companies(InterviewFilter.OPEN)).containsExactly("Norda");
        assertThat(companies(new InterviewFilter("", Set.of(), Shelf.CLOSED)))
                .containsExactly("Sonne");
        assertThat(interviews.count(person, InterviewFilter.ALL)).isEqualTo(2);
    }

    @Test
    void whatAnInterviewGaveIsKeptThroughClosingAndReopening() {
        var id = interviewing.openFor("Norda");
        assertThat(interviews.gaveMe(person, id, "", "A good question."))
                .contains("A good question.");
        interviews.close(person, id);
        interviews.reopen(person, id);
        assertThat(interviews.find(person, id).orElseThrow().gaveMe())
                .isEqualTo("A good question.");
        assertThat(interviews.gaveMe(person, id, "", "From another window"))
                .contains("A good question.");
    }

    @Test
    void whatIsDeletedIsGoneWithEverythingInIt() {
        var id = interviewing.with("Norda", HELD);
        var jotting = interviewing.asked(id, "Why us?").getFirst();
        assertThat(interviews.delete(person, id)).contains(id);
        assertThat(interviews.find(person, id)).isEmpty();
        assertThat(context.getBean(Jottings.class).find(person, jotting.id())).isEmpty();
    }

    private static InterviewData renamed(String company) {
        return InterviewData.with(company, HELD, Interviewing.BERLIN);
    }

    private static InterviewData asking(Interviewer... people) {
        var plain = renamed("Norda");
        return new InterviewData(
                plain.company(),
                plain.role(),
                plain.when(),
                plain.zone(),
                plain.stage(),
                plain.format(),
                List.of(people),
                null,
                plain.outcome(),
                null,
                null,
                null);
    }

    private List<String> companies(InterviewFilter filter) {
        return interviews.find(person, filter, FIRST).stream().map(InterviewRow::company).toList();
    }
}
