package app.rebound.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.applications.Board;
import app.rebound.applications.Confidence;
import app.rebound.applications.Contacts;
import app.rebound.base.trend.Verdict;
import app.rebound.interviews.InterviewFilter;
import app.rebound.interviews.InterviewRow;
import app.rebound.interviews.Interviews;
import app.rebound.practice.PracticeHistory;
import app.rebound.progress.Progress;
import app.rebound.progress.ProgressFilter;
import app.rebound.progress.ProgressReport;
import app.rebound.progress.ProgressReport.CriterionTrend;
import app.rebound.rooms.AfterHalf;
import app.rebound.rooms.AfterRooms;
import app.rebound.rooms.MockInterviews;
import app.rebound.rooms.MockLine;
import app.rebound.rooms.MockState;
import app.rebound.rooms.RoomAccess;
import app.rebound.rubrics.Rubrics;
import app.rebound.rubrics.Seals;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class SamplePersonTest {

    @Autowired JdbcClient database;
    @Autowired TransactionTemplate transaction;
    @Autowired Rubrics rubrics;
    @Autowired Clock clock;
    @Autowired People people;
    @Autowired Progress progress;
    @Autowired Board board;
    @Autowired Contacts contacts;
    @Autowired Confidence confidence;
    @Autowired Interviews interviews;
    @Autowired MockInterviews mocks;
    @Autowired AfterRooms after;
    @Autowired Seals seals;
    @Autowired PracticeHistory history;

    private final PersonId ana = PersonId.random();
    private SamplePerson sample;

    @BeforeEach
    void fill() {
        sample = new SamplePerson(database, transaction, rubrics, clock);
        sample.fill(ana);
        SignedIn.as(people.find(ana).orElseThrow());
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void othersSeeHerStructureImprove() {
        assertThat(trend("structure").others().verdict()).isInstanceOf(Verdict.Improving.class);
    }

    @Test
    void herClarityShowsNoClearChange() {
        assertThat(trend("clarity").others().verdict()).isInstanceOf(Verdict.NoClearChange.class);
    }

    @Test
    void sheRatesHerselfHigherThanOthersDo() {
        assertThat(trend("structure").gap().canBeTold()).isTrue();
    }

    @Test
    void halfAYearHasWeeksWithoutPractice() {
        var report = report();

        assertThat(report.sessions()).isEqualTo(34);
        assertThat(report.rhythm().weeksPractised()).isLessThan(report.rhythm().weeks());
        assertThat(report.nerves().isEmpty()).isFalse();
    }

    @Test
    void theReportTakesThreeStatements() {
        report();

        assertThat(StatementCounter.count(this::report)).isEqualTo(3);
    }

    @Test
    void sheHasHadTwoInterviewsAndOneIsToCome() {
        var all = interviews.find(ana, InterviewFilter.ALL, PageRequest.of(0, 10));

        assertThat(all)
                .extracting(InterviewRow::company)
                .containsExactly("Otterbank", "Lindgren & Co", "Brightwater Insurance");
        assertThat(interviews.find(ana, all.getLast().id()).orElseThrow().isClosed()).isTrue();
    }

    @Test
    void sheMeetsAFriendInTwoDaysHasMetOneAndKnowsHowItIsWhenOneDoesNotComeAbout() {
        assertThat(mocks.coming(ana, PageRequest.ofSize(5)))
                .extracting(MockLine::state)
                .containsExactly(MockState.SCHEDULED);
        assertThat(mocks.past(ana, PageRequest.ofSize(5)))
                .extracting(MockLine::state)
                .containsExactlyInAnyOrder(MockState.MISSED, MockState.OVER);
    }

    @Test
    void whatSheAnsweredInARoomIsOpenWithBothScorecards() {
        var held = held();
        assertThat(after.look(new RoomAccess.Known(ana, held.id())))
                .singleElement()
                .isInstanceOfSatisfying(
                        AfterHalf.Mine.class,
                        mine -> {
                            var sitting = mine.half().value();
                            assertThat(seals.find(ana, sitting).orElseThrow().isClosed()).isFalse();
                            assertThat(history.session(ana, sitting).orElseThrow())
                                    .satisfies(session -> assertThat(session.isMock()).isTrue());
                        });
    }

    private MockLine held() {
        return mocks.past(ana, PageRequest.ofSize(5)).stream()
                .filter(line -> line.state() == MockState.OVER)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRestartLeavesHerAsSheIs() {
        sample.fill(ana);

        assertThat(report().sessions()).isEqualTo(34);
    }

    @Test
    void herBoardHasSomethingInMostStagesAndASilence() {
        var columns = board.columns(ana, "", 5);

        assertThat(columns).hasSizeGreaterThan(4);
        assertThat(contacts.list(ana, "", 0, 10)).hasSize(4);
        assertThat(confidence.lately(ana)).hasSize(6);
    }

    private CriterionTrend trend(String criterion) {
        return report().criteria().stream()
                .filter(trend -> trend.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private ProgressReport report() {
        return progress.of(ana, ProgressFilter.USUAL, ZoneOffset.UTC, Locale.ENGLISH);
    }
}
