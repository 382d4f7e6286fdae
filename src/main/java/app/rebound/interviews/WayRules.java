package app.rebound.interviews;

import static app.rebound.interviews.Step.ASK;
import static app.rebound.interviews.Step.CLOSE;
import static app.rebound.interviews.Step.COOL_OFF;
import static app.rebound.interviews.Step.JOT;
import static app.rebound.interviews.Step.LESSONS;
import static app.rebound.interviews.Step.LETTER;
import static app.rebound.interviews.Step.MAKE_SENSE;
import static app.rebound.interviews.Step.REFLECT;
import static app.rebound.interviews.Step.TALK;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decision table of the way: what is offered after an interview, and in which order, follows
 * from what the company decided and how it went. Written out in {@code docs/way.md}.
 */
public final class WayRules {

    /** A letter about the talk itself comes this soon after it, or not at all. */
    static final int DAYS_FOR_A_LETTER = 2;

    /** One that asks for feedback comes this many working days after the decision. */
    static final int WORKING_DAYS_FOR_FEEDBACK = 5;

    private static final List<Step> WHILE_WAITING =
            List.of(JOT, COOL_OFF, REFLECT, TALK, LETTER, LESSONS, CLOSE);
    private static final List<Step> AFTER_A_NO =
            List.of(JOT, COOL_OFF, REFLECT, TALK, LETTER, ASK, MAKE_SENSE, LESSONS, CLOSE);
    private static final List<Step> AFTER_A_SURPRISE =
            List.of(ASK, MAKE_SENSE, JOT, COOL_OFF, REFLECT, TALK, LETTER, LESSONS, CLOSE);
    private static final List<Step> NOTHING_TO_ASK =
            List.of(JOT, COOL_OFF, REFLECT, TALK, LETTER, LESSONS, CLOSE);

    private WayRules() {}

    /** The steps offered, in their order. While waiting nothing asks why, for nobody knows yet. */
    public static List<Step> steps(Outcome outcome, @Nullable Went went) {
        return switch (outcome) {
            case WAITING -> WHILE_WAITING;
            case REJECTED -> went == Went.WELL ? AFTER_A_SURPRISE : AFTER_A_NO;
            case SILENT -> AFTER_A_NO;
            case OFFER, WITHDREW -> NOTHING_TO_ASK;
        };
    }

    /** The letters that fit, the best first. A thank-you is always among them. */
    public static List<LetterKind> letters(Outcome outcome, @Nullable Went went) {
        return switch (outcome) {
            case WAITING ->
                    went == Went.BADLY
                            ? List.of(LetterKind.INFLUENCE, LetterKind.THANK_YOU)
                            : List.of(LetterKind.THANK_YOU, LetterKind.INFLUENCE);
            case REJECTED, SILENT -> List.of(LetterKind.FEEDBACK_REQUEST, LetterKind.THANK_YOU);
            case OFFER, WITHDREW -> List.of(LetterKind.THANK_YOU);
        };
    }

    /**
     * The last day on which {@code kind} still does something.
     *
     * @param held the day of the interview
     * @param decided the day the outcome became known, null while it is not
     */
    public static LocalDate sendBy(LetterKind kind, LocalDate held, @Nullable LocalDate decided) {
        if (kind != LetterKind.FEEDBACK_REQUEST) {
            return held.plusDays(DAYS_FOR_A_LETTER);
        }
        var day = decided == null ? held : decided;
        for (var left = WORKING_DAYS_FOR_FEEDBACK; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }

    /** The last day for the letter that fits best. */
    public static LocalDate sendBy(Interview interview) {
        return sendBy(
                letters(interview.outcome(), interview.went()).getFirst(),
                interview.day(),
                interview.outcomeOn());
    }

    /** Whether it is too late for the letter that fits best, so that closing is offered. */
    public static boolean isLateForALetter(Interview interview, LocalDate today) {
        return today.isAfter(sendBy(interview));
    }
}
