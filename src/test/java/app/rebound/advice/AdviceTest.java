package app.rebound.advice;

import static app.rebound.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.account.MyData;
import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.advice.Asking.By;
import app.rebound.advice.Asking.Side;
import app.rebound.advice.Asking.State;
import app.rebound.advice.Reason.Answer;
import app.rebound.advice.Reason.Aspect;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Interviewing;
import app.rebound.interviews.Interviews;
import app.rebound.interviews.Outcome;
import app.rebound.interviews.Step;
import app.rebound.interviews.Way.Standing;
import app.rebound.interviews.Ways;
import app.rebound.interviews.Went;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.LessonSource;
import app.rebound.lessons.Lessons;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.MovableClock;
import app.rebound.testing.SignedIn;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@SuppressWarnings("NullAway.Init")
class AdviceTest {

    private static final Instant NOW = Instant.parse("2026-11-19T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-19");

    @Autowired Askings askings;
    @Autowired Replies replies;
    @Autowired Reasons reasons;
    @Autowired WorryRecord record;
    @Autowired AdviceNews news;
    @Autowired AdviceData data;
    @Autowired Lessons lessons;
    @Autowired Interviews interviews;
    @Autowired Ways ways;
    @Autowired MyData myData;
    @Autowired People people;
    @Autowired MovableClock clock;
    @Autowired JdbcClient sql;
    @Autowired ApplicationContext context;

    private PersonId person;
    private Interviewing interviewing;
    private InterviewId norda;

    @BeforeEach
    void someoneWasTurnedDown() {
        clock.moveTo(NOW);
        person = SignedIn.as(people.startGuest()).id();
        interviewing = new Interviewing(context, person);
        norda = interviewing.openFor("Norda");
        interviewing.turnsOut(norda, Outcome.REJECTED, Went.MIXED);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void c4TheEmployerIsAskedThenAfterSomeDaysTheRecruiterAndEachStepIsTracked() {
        var dana = asked(Side.EMPLOYER, "Dana Weiss");
        assertThat(askings.of(person, norda))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.state()).isEqualTo(State.ASKED);
                    assertThat(one.askedOn()).isEqualTo(TODAY);
                });
        assertThat(standing(Step.ASK)).isEqualTo(Standing.DONE);
        assertThat(news.contributionFor(person).news()).isEmpty();

        clock.forward(Duration.ofDays(7));
        assertThat(standing(Step.ASK)).isNotEqualTo(Standing.DONE);
        assertThat(news.contributionFor(person).news())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.args()).containsEntry("company", "Norda");
                    assertThat(one.route()).isEqualTo(AdviceRoutes.ask(norda));
                });

        askings.stand(person, dana.id(), State.NO_ANSWER, TODAY.plusDays(7));
        asked(Side.RECRUITER, "Rita Holm");
        assertThat(news.contributionFor(person).news()).isEmpty();
        assertThat(askings.of(person, norda))
                .extracting(Asking::state)
                .containsExactly(State.NO_ANSWER, State.ASKED);
    }

    @Test
    void c4HowManyDaysIsThePersonsOwnNumberAndSevenAtFirst() {
        assertThat(askings.patience(person)).isEqualTo(7);
        askings.wait(person, 3);
        asked(Side.EMPLOYER, "Dana Weiss");
        clock.forward(Duration.ofDays(3));
        assertThat(news.contributionFor(person).news()).hasSize(1);
        askings.wait(person, 0);
        assertThat(askings.patience(person)).isEqualTo(1);
    }

    @Test
    void aClosedInterviewIsNotBroughtUpAgain() {
        asked(Side.EMPLOYER, "Dana Weiss");
        interviews.close(person, norda);
        clock.forward(Duration.ofDays(8));
        assertThat(news.contributionFor(person).news()).isEmpty();
    }

    @Test
    void whoeverIsAskedNeedsAName() {
        assertThat(askings.add(person, norda, new AskingData(Side.EMPLOYER, " ", "", By.MAIL)))
                .isEqualTo(new AskingResult.Nameless());
    }

    @Test
    void j11WhatIsWrittenOnTheCallSheetIsKeptAsTheirWordsAndMeansTheyAnswered() {
        var dana = asked(Side.EMPLOYER, "Dana Weiss");
        replies.writeOnSheet(person, dana.id(), About.WEAK, "", "The numbers", TODAY);
        replies.writeOnSheet(
                person, dana.id(), About.WEAK, "The numbers", "The numbers were thin.", TODAY);
        replies.writeOnSheet(person, dana.id(), About.ADVICE, "", "", TODAY);

        assertThat(replies.of(person, norda))
                .singleElement()
                .satisfies(reply -> {
                    assertThat(reply.words()).isEqualTo("The numbers were thin.");
                    assertThat(reply.from()).isEqualTo("Dana Weiss");
                    assertThat(reply.saidOn()).isEqualTo(TODAY);
                    assertThat(reply.about()).isEqualTo(About.WEAK);
                });
        assertThat(askings.find(person, dana.id()).orElseThrow().state()).isEqualTo(State.ANSWERED);
    }

    @Test
    void twoWindowsThatOpenTheSameRoomAtOnceNeverOverwriteEachOther() throws Exception {
        var dana = asked(Side.EMPLOYER, "Dana Weiss");
        List<ReplyResult> results =
                atOnce(() -> writeOnSheet(dana, "one"), () -> writeOnSheet(dana, "two"));
        assertThat(results)
                .hasAtLeastOneElementOfType(ReplyResult.Saved.class)
                .hasAtLeastOneElementOfType(ReplyResult.ChangedMeanwhile.class);
        assertThat(replies.of(person, norda)).hasSize(1);
    }

    private ReplyResult writeOnSheet(Asking asking, String text) {
        return replies.writeOnSheet(person, asking.id(), About.WEAK, "", text, TODAY);
    }

    @Test
    void wordsStayWhenWhoSaidThemIsTakenOffTheList() {
        var dana = asked(Side.EMPLOYER, "Dana Weiss");
        replies.writeOnSheet(person, dana.id(), About.WEAK, "", "The numbers.", TODAY);
        askings.remove(person, dana.id());
        assertThat(replies.of(person, norda)).extracting(Reply::from).containsExactly("Dana Weiss");
    }

    @Test
    void aReplyIsTiedToCriteriaAndCanBeUntied() {
        var reply = reply("More numbers.");
        replies.tie(person, reply.id(), Set.of("evidence", "structure"));
        replies.tie(person, reply.id(), Set.of("evidence"));
        assertThat(replies.of(person, norda).getFirst().criteria()).containsExactly("evidence");
    }

    @Test
    void aReplyBecomesALessonWithAdviceAsItsSource() {
        var reply = reply("Say the result first.");
        var made =
                replies.toLesson(
                        person, reply.id(), Lesson.Kind.DO, "they ask for a project", "say it");
        assertThat(made).isInstanceOf(LessonMade.Made.class);
        assertThat(lessons.focus(person).dos())
                .singleElement()
                .satisfies(lesson ->
                        assertThat(lesson.source())
                                .isEqualTo(
                                        new LessonSource(
                                                LessonSource.ADVICE, norda.value(), "Norda")));
        assertThat(replies.of(person, norda).getFirst().lessonAt()).isNotNull();
    }

    @Test
    void noLessonIsMadeWhileJudgingIsClosed() {
        var held = interviewing.with("Quay", LocalDateTime.parse("2026-11-19T14:00"));
        var added =
                (ReplyResult.Saved)
                        replies.add(person, held, new ReplyData(About.WEAK, "Rita", TODAY), "Hm.");
        var until = Instant.parse("2026-11-20T08:00:00Z");
        assertThat(replies.toLesson(person, added.reply().id(), Lesson.Kind.DO, "", "do it"))
                .isEqualTo(new LessonMade.ClosedUntil(until));
        assertThat(reasons.toLesson(person, held, Lesson.Kind.DO, "", "do it"))
                .isEqualTo(new LessonMade.ClosedUntil(until));
        assertThat(lessons.focus(person).isEmpty()).isTrue();
    }

    @Test
    void c5BelievableFairAndAcceptableAreThreeSeparateAnswers() {
        reasons.write(person, norda, "", "Somebody had more experience.");
        reasons.judge(person, norda, Aspect.BELIEVABLE, Answer.YES);
        reasons.judge(person, norda, Aspect.FAIR, Answer.NO);
        reasons.judge(person, norda, Aspect.ACCEPTABLE, Answer.UNSURE);
        assertThat(reasons.of(person, norda))
                .satisfies(reason -> {
                    assertThat(reason.words()).isEqualTo("Somebody had more experience.");
                    assertThat(reason.believable()).isEqualTo(Answer.YES);
                    assertThat(reason.fair()).isEqualTo(Answer.NO);
                    assertThat(reason.acceptable()).isEqualTo(Answer.UNSURE);
                });
        assertThat(standing(Step.MAKE_SENSE)).isEqualTo(Standing.DONE);
    }

    @Test
    void c5TheReasonCanBeWrittenDownButNotJudgedDuringTheCoolOff() {
        var held = interviewing.with("Quay", LocalDateTime.parse("2026-11-19T14:00"));
        assertThat(reasons.write(person, held, "", "Not a fit."))
                .isInstanceOf(ReasonResult.Saved.class);
        assertThat(reasons.sort(person, held, Reason.Kind.FIT))
                .isInstanceOf(ReasonResult.Saved.class);
        assertThat(reasons.judge(person, held, Aspect.FAIR, Answer.NO))
                .isEqualTo(new ReasonResult.ClosedUntil(Instant.parse("2026-11-20T08:00:00Z")));
        assertThat(reasons.of(person, held).fair()).isNull();
    }

    @Test
    void aReasonWrittenInAnotherWindowIsNotOverwritten() {
        reasons.write(person, norda, "", "First.");
        assertThat(reasons.write(person, norda, "", "Second."))
                .isInstanceOf(ReasonResult.ChangedMeanwhile.class);
        assertThat(reasons.of(person, norda).words()).isEqualTo("First.");
    }

    @Test
    void noReasonGivenIsAWholeAnswerToo() {
        reasons.sort(person, norda, Reason.Kind.NOT_GIVEN);
        assertThat(standing(Step.MAKE_SENSE)).isEqualTo(Standing.DONE);
    }

    @Test
    void c7AFairReasonBecomesALesson() {
        reasons.judge(person, norda, Aspect.FAIR, Answer.YES);
        assertThat(reasons.toLesson(person, norda, Lesson.Kind.DO, "", "bring two figures"))
                .isInstanceOf(LessonMade.Made.class);
        assertThat(lessons.focus(person).dos())
                .extracting(lesson -> lesson.source().type())
                .containsExactly(LessonSource.ADVICE);
    }

    @Test
    void c6TheRecordIsAddedToWithTimeStampsAndStaysAsWritten() {
        record.add(person, norda, TODAY.minusDays(1), "They asked what I do on Sundays.");
        clock.forward(Duration.ofHours(1));
        record.add(person, norda, null, "Two people were in the room.");
        assertThat(record.all(person, norda))
                .extracting(RecordEntry::words)
                .containsExactly(
                        "They asked what I do on Sundays.", "Two people were in the room.");
        assertThat(record.all(person, norda).getFirst().writtenAt())
                .isBetween(NOW, NOW.plusSeconds(60));
        assertThat(record.of(person, norda, PageRequest.of(0, 1)))
                .extracting(RecordEntry::words)
                .containsExactly("Two people were in the room.");
    }

    @Test
    void c6TheDatabaseItselfRefusesToChangeAnEntry() {
        record.add(person, norda, null, "They asked what I do on Sundays.");
        var change =
                sql.sql("update advice_record_entry set words = 'nothing' where owner_id = :owner")
                        .param("owner", person.value());
        assertThatThrownBy(change::update).isInstanceOf(DataAccessException.class);
        assertThat(record.all(person, norda).getFirst().words()).contains("Sundays");
    }

    @Test
    void c6NothingInTheRecordHasRoomForWhatAPersonIs() {
        assertThat(RecordEntry.class.getRecordComponents())
                .extracting(java.lang.reflect.RecordComponent::getName)
                .containsExactly("id", "happenedOn", "words", "writtenAt");
    }

    @Test
    void c3WentWellAndTurnedDownPutsAskingOnTop() {
        interviewing.turnsOut(norda, Outcome.REJECTED, Went.WELL);
        assertThat(ways.of(person, norda).orElseThrow().next().orElseThrow().step())
                .isEqualTo(Step.ASK);
    }

    @Test
    void someoneElsesIsAsUnknownAsNone() {
        var dana = asked(Side.EMPLOYER, "Dana Weiss");
        var reply = reply("More numbers.");
        record.add(person, norda, null, "A fact.");
        reasons.write(person, norda, "", "A reason.");
        var stranger = SignedIn.as(people.startGuest()).id();

        assertThat(askings.of(stranger, norda)).isEmpty();
        assertThat(askings.find(stranger, dana.id())).isEmpty();
        assertThat(askings.stand(stranger, dana.id(), State.DECLINED, TODAY)).isEmpty();
        assertThat(askings.add(stranger, norda, new AskingData(Side.EMPLOYER, "X", "", By.MAIL)))
                .isEqualTo(new AskingResult.NotFound());
        assertThat(replies.of(stranger, norda)).isEmpty();
        assertThat(replies.sheet(stranger, dana.id())).isEmpty();
        assertThat(replies.writeOnSheet(stranger, dana.id(), About.WEAK, "", "X", TODAY))
                .isEqualTo(new ReplyResult.NotFound());
        assertThat(replies.change(stranger, reply.id(), "More numbers.", "X"))
                .isEqualTo(new ReplyResult.NotFound());
        assertThat(replies.toLesson(stranger, reply.id(), Lesson.Kind.DO, "", "x"))
                .isEqualTo(new LessonMade.NotFound());
        assertThat(reasons.of(stranger, norda).words()).isEmpty();
        assertThat(reasons.write(stranger, norda, "", "X")).isEqualTo(new ReasonResult.NotFound());
        assertThat(record.all(stranger, norda)).isEmpty();
        assertThat(record.add(stranger, norda, null, "X")).isEqualTo(new RecordResult.NotFound());
        askings.remove(stranger, dana.id());
        replies.remove(stranger, reply.id());
        assertThat(askings.of(person, norda)).hasSize(1);
        assertThat(replies.of(person, norda)).hasSize(1);
    }

    @Test
    void everythingGoesIntoOnesOwnExportAndNobodyElses() {
        fill();
        assertThat(exportOf(person))
                .contains("Dana Weiss", "More numbers.", "A reason.", "They asked on Sunday.");
        assertThat(exportOf(people.startGuest().id())).doesNotContain("They asked on Sunday.");
    }

    @Test
    void erasingLeavesNothing() {
        fill();
        askings.wait(person, 3);
        data.erase(person);
        for (var table :
                List.of(
                        "advice_asking",
                        "advice_reply",
                        "advice_reason",
                        "advice_record_entry",
                        "advice_patience")) {
            assertThat(
                            sql.sql("select count(*) from " + table + " where owner_id = :owner")
                                    .param("owner", person.value())
                                    .query(Integer.class)
                                    .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void deletingAnInterviewTakesWhatWasSaidAboutItAlong() {
        fill();
        interviews.delete(person, norda);
        assertThat(replies.of(person, norda)).isEmpty();
        assertThat(record.all(person, norda)).isEmpty();
    }

    private void fill() {
        var dana = asked(Side.EMPLOYER, "Dana Weiss");
        replies.writeOnSheet(person, dana.id(), About.WEAK, "", "Too quick.", TODAY);
        replies.tie(person, reply("More numbers.").id(), Set.of("evidence"));
        reasons.write(person, norda, "", "A reason.");
        record.add(person, norda, TODAY, "They asked on Sunday.");
    }

    private String exportOf(PersonId whom) {
        var out = new ByteArrayOutputStream();
        myData.export(whom, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Asking asked(Side side, String name) {
        var added =
                (AskingResult.Saved)
                        askings.add(person, norda, new AskingData(side, name, "", By.PHONE));
        var today = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
        return askings.stand(person, added.asking().id(), State.ASKED, today).orElseThrow();
    }

    private Reply reply(String words) {
        var data = new ReplyData(About.WEAK, "Dana Weiss", TODAY);
        return ((ReplyResult.Saved) replies.add(person, norda, data, words)).reply();
    }

    private Standing standing(Step step) {
        return ways.of(person, norda).orElseThrow().stop(step).orElseThrow().standing();
    }
}
