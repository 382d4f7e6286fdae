package app.rebound.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.MovableClock;
import app.rebound.testing.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class CoolingOffTest {

    @Autowired CoolOffs coolOffs;
    @Autowired Reflections reflections;
    @Autowired Reminders reminders;
    @Autowired Calming calming;
    @Autowired Jottings jottings;
    @Autowired Ways ways;
    @Autowired People people;
    @Autowired MovableClock clock;
    @Autowired ApplicationContext context;

    private PersonId person;
    private Interviewing interviewing;

    @BeforeEach
    void someone() {
        person = SignedIn.as(people.startGuest()).id();
        interviewing = new Interviewing(context, person);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void p2WhatCalmsMeIsKeptAndOfferedAgainAfterTheNextInterview() {
        calming.add(person, "A run by the river");
        calming.add(person, " Call Ben ");
        interviewing.with("Brightside", null);
        assertThat(calming.of(person))
                .extracting(Calming.Line::words)
                .containsExactly("A run by the river", "Call Ben");
        calming.remove(person, calming.of(person).getFirst().id());
        assertThat(calming.of(person)).extracting(Calming.Line::words).containsExactly("Call Ben");
    }

    @Test
    void whatIsOnTheListAlreadyIsNotAddedTwice() {
        calming.add(person, "A run");
        calming.add(person, "a RUN");
        calming.add(person, "  ");
        assertThat(calming.of(person)).hasSize(1);
    }

    @Test
    void theListOfAnotherPersonIsTheirs() {
        var line = calming.add(person, "A run").getFirst();
        var other = people.startGuest().id();
        assertThat(calming.of(other)).isEmpty();
        calming.remove(other, line.id());
        assertThat(calming.of(person)).hasSize(1);
    }

    @Test
    void theThreeRemindersComeOnceForEachInterviewAndNotBeforeItIsJottedDown() {
        var id = interviewing.with("Norda", null);
        assertThat(reminders.showOnce(person, id)).isFalse();
        jottings.finish(person, id);
        assertThat(reminders.showOnce(people.startGuest().id(), id)).isFalse();
        assertThat(reminders.showOnce(person, id)).isTrue();
        assertThat(reminders.showOnce(person, id)).isFalse();
        var next = interviewing.with("Brightside", null);
        jottings.finish(person, next);
        assertThat(reminders.showOnce(person, next)).isTrue();
    }

    @Test
    void whoPassedOverJottingIsRemindedToo() {
        var id = interviewing.with("Norda", null);
        ways.skip(person, id, Step.JOT);
        assertThat(reminders.showOnce(person, id)).isTrue();
    }

    @Test
    void aNightInWhichTheClocksGoBackIsAnHourLonger() {
        people.liveIn(person, Interviewing.BERLIN);
        clock.moveTo(Instant.parse("2026-10-24T16:00:00Z"));
        var id = held("2026-10-24T17:00");
        var opens = Instant.parse("2026-10-25T07:00:00Z");
        assertThat(coolOffs.closedUntil(person, id)).contains(opens);
        clock.moveTo(opens.minus(Duration.ofMinutes(1)));
        assertThat(reflections.seeAgain(person, id, 3))
                .isEqualTo(new ReflectionResult.ClosedUntil(opens));
        clock.moveTo(opens);
        assertThat(reflections.seeAgain(person, id, 3)).isInstanceOf(ReflectionResult.Saved.class);
    }

    @Test
    void aNightInWhichTheClocksGoForwardIsAnHourShorter() {
        people.liveIn(person, Interviewing.BERLIN);
        clock.moveTo(Instant.parse("2027-03-27T17:00:00Z"));
        var id = held("2027-03-27T17:00");
        var opens = Instant.parse("2027-03-28T06:00:00Z");
        assertThat(coolOffs.closedUntil(person, id)).contains(opens);
        clock.moveTo(opens);
        assertThat(reflections.seeAgain(person, id, 3)).isInstanceOf(ReflectionResult.Saved.class);
    }

    @Test
    void threeDaysAreSeventyTwoHoursAcrossTheChangeToo() {
        people.liveIn(person, Interviewing.BERLIN);
        var now = Instant.parse("2026-10-24T16:00:00Z");
        clock.moveTo(now);
        var id = held("2026-10-24T17:00");
        assertThat(coolOffs.set(person, id, now.plus(Duration.ofHours(72))))
                .isInstanceOf(CoolOffResult.Set.class);
        assertThat(
                        coolOffs.set(
                                person,
                                id,
                                LocalDateTime.parse("2026-10-27T18:00")
                                        .atZone(Interviewing.BERLIN)
                                        .toInstant()))
                .isInstanceOf(CoolOffResult.TooLong.class);
    }

    private InterviewId held(String at) {
        return interviewing.add(
                InterviewData.with("Norda", LocalDateTime.parse(at), Interviewing.BERLIN));
    }
}
