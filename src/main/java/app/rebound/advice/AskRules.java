package app.rebound.advice;

import app.rebound.advice.Asking.Side;
import app.rebound.advice.Asking.State;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Whom to ask next: the employer first, who was in the room; after some days without an answer, or
 * a no, the recruiter. Waiting is a move of its own, and nothing is ever overdue.
 */
public final class AskRules {

    private AskRules() {}

    /**
     * The next move.
     *
     * @param patience how many days an answer may take
     */
    public static NextMove next(List<Asking> askings, int patience, LocalDate today) {
        return next(askings, patience, today, UnaryOperator.identity());
    }

    /**
     * The same for a person who may rest.
     *
     * @param dueOn from when a day counts to them
     */
    public static NextMove next(
            List<Asking> askings, int patience, LocalDate today, UnaryOperator<LocalDate> dueOn) {
        var answered = askings.stream().filter(one -> one.is(State.ANSWERED)).findFirst();
        if (answered.isPresent()) {
            return new NextMove.Read(answered.get());
        }
        var waiting = waiting(askings, patience, today, dueOn);
        if (waiting.isPresent()) {
            return waiting.get();
        }
        var employer = notYet(askings, Side.EMPLOYER);
        if (employer.isPresent()) {
            return new NextMove.Ask(employer.get());
        }
        var recruiter = notYet(askings, Side.RECRUITER);
        var asked = askings.stream().filter(one -> !one.is(State.NOT_YET)).toList();
        var silent = asked.stream().filter(one -> one.side() == Side.EMPLOYER).findFirst();
        var recruiterWasAsked = asked.stream().anyMatch(one -> one.side() == Side.RECRUITER);
        if (silent.isEmpty() && !recruiterWasAsked) {
            return new NextMove.FindEmployer();
        }
        if (recruiter.isPresent()) {
            return new NextMove.Ask(recruiter.get());
        }
        return silent.isPresent() && !recruiterWasAsked
                ? new NextMove.FindRecruiter(silent.get())
                : new NextMove.Rest();
    }

    private static Optional<NextMove> waiting(
            List<Asking> askings, int patience, LocalDate today, UnaryOperator<LocalDate> dueOn) {
        return askings.stream()
                .filter(one -> one.is(State.ASKED))
                .flatMap(one ->
                        Optional.ofNullable(one.askedOn())
                                .map(day ->
                                        new NextMove.Wait(one, dueOn.apply(day.plusDays(patience))))
                                .stream())
                .filter(wait -> wait.until().isAfter(today))
                .max(Comparator.comparing(NextMove.Wait::until))
                .map(NextMove.class::cast);
    }

    private static Optional<Asking> notYet(List<Asking> askings, Side side) {
        return askings.stream()
                .filter(one -> one.side() == side && one.is(State.NOT_YET))
                .findFirst();
    }
}
