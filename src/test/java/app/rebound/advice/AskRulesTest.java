package app.rebound.advice;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.advice.Asking.By;
import app.rebound.advice.Asking.Side;
import app.rebound.advice.Asking.State;
import app.rebound.interviews.InterviewId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AskRulesTest {

    private static final LocalDate ASKED = LocalDate.parse("2026-11-10");
    private static final int WEEK = 7;

    @Test
    void theEmployerComesFirst() {
        assertThat(next(ASKED)).isEqualTo(new NextMove.FindEmployer());
    }

    @Test
    void whoIsOnTheListAndWasNotAskedIsAsked() {
        var dana = asking(Side.EMPLOYER, State.NOT_YET, null);
        var rita = asking(Side.RECRUITER, State.NOT_YET, null);
        assertThat(next(ASKED, rita, dana)).isEqualTo(new NextMove.Ask(dana));
    }

    @Test
    void theRecruiterAloneOnTheListStillLeavesTheEmployerFirst() {
        var rita = asking(Side.RECRUITER, State.NOT_YET, null);
        assertThat(next(ASKED, rita)).isEqualTo(new NextMove.FindEmployer());
    }

    @Test
    void anAnswerIsWaitedForUntilTheDayIsOver() {
        var dana = asking(Side.EMPLOYER, State.ASKED, ASKED);
        assertThat(next(ASKED.plusDays(6), dana))
                .isEqualTo(new NextMove.Wait(dana, ASKED.plusDays(WEEK)));
    }

    @Test
    void c4AfterThatTheRecruiterIsNext() {
        var dana = asking(Side.EMPLOYER, State.ASKED, ASKED);
        assertThat(next(ASKED.plusDays(WEEK), dana)).isEqualTo(new NextMove.FindRecruiter(dana));
        var rita = asking(Side.RECRUITER, State.NOT_YET, null);
        assertThat(next(ASKED.plusDays(WEEK), dana, rita)).isEqualTo(new NextMove.Ask(rita));
    }

    @Test
    void anEmployerWhoWouldRatherNotSayMakesTheRecruiterNextAtOnce() {
        var dana = asking(Side.EMPLOYER, State.DECLINED, ASKED);
        assertThat(next(ASKED, dana)).isEqualTo(new NextMove.FindRecruiter(dana));
    }

    @Test
    void anotherOfTheEmployersComesBeforeTheRecruiter() {
        var dana = asking(Side.EMPLOYER, State.NO_ANSWER, ASKED);
        var emil = asking(Side.EMPLOYER, State.NOT_YET, null);
        assertThat(next(ASKED, dana, emil)).isEqualTo(new NextMove.Ask(emil));
    }

    @Test
    void theRecruiterHasTheSameDays() {
        var dana = asking(Side.EMPLOYER, State.NO_ANSWER, ASKED);
        var rita = asking(Side.RECRUITER, State.ASKED, ASKED.plusDays(8));
        assertThat(next(ASKED.plusDays(9), dana, rita))
                .isEqualTo(new NextMove.Wait(rita, ASKED.plusDays(15)));
    }

    @Test
    void onceEverybodyHadTheirTimeItRestsAndNothingIsOverdue() {
        var dana = asking(Side.EMPLOYER, State.ASKED, ASKED);
        var rita = asking(Side.RECRUITER, State.ASKED, ASKED);
        assertThat(next(ASKED.plusYears(1), dana, rita)).isEqualTo(new NextMove.Rest());
    }

    @Test
    void anAnswerIsReadWhoeverElseWasAsked() {
        var dana = asking(Side.EMPLOYER, State.ASKED, ASKED);
        var rita = asking(Side.RECRUITER, State.ANSWERED, ASKED);
        assertThat(next(ASKED, dana, rita)).isEqualTo(new NextMove.Read(rita));
    }

    @Test
    void p8DuringARestNobodyIsDueToBeAsked() {
        var dana = asking(Side.EMPLOYER, State.ASKED, ASKED);
        var ends = ASKED.plusDays(30);
        assertThat(
                        AskRules.next(
                                List.of(dana),
                                WEEK,
                                ASKED.plusDays(20),
                                day -> day.isBefore(ends) ? ends : day))
                .isEqualTo(new NextMove.Wait(dana, ends));
    }

    private static NextMove next(LocalDate today, Asking... askings) {
        return AskRules.next(List.of(askings), WEEK, today);
    }

    private static Asking asking(Side side, State state, @Nullable LocalDate askedOn) {
        return new Asking(
                new AskingId(UUID.randomUUID()),
                new InterviewId(UUID.randomUUID()),
                side,
                "Dana",
                "",
                By.PHONE,
                state,
                askedOn,
                null,
                Instant.EPOCH);
    }
}
