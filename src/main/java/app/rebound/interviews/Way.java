package app.rebound.interviews;

import app.rebound.account.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The way of one interview: its steps in the order they are offered.
 *
 * @param firstHour what was ticked of the first hour
 * @param judgingOpens when judging opens, in the past where it is open
 * @param letterBy the last day for the letter that fits best
 * @param closingIsOffered whether that day has passed without a letter, so that closing helps now
 */
public record Way(
        Interview interview,
        Set<FirstHour> firstHour,
        Instant judgingOpens,
        List<Stop> stops,
        LocalDate letterBy,
        boolean closingIsOffered) {

    /** How a step stands on the way. */
    public enum Standing {
        DONE,
        NEXT,
        OPEN,
        CLOSED,
        SKIPPED;

        /** Translation key of the word that says it. */
        public String key() {
            return "interviews.standing." + name();
        }
    }

    /**
     * One step on the way.
     *
     * @param until when it opens; null unless its standing is {@link Standing#CLOSED}
     * @param route where it is done; null where there is no screen for it
     */
    public record Stop(
            Step step,
            Standing standing,
            @Nullable Instant until,
            StepState state,
            @Nullable String route) {}

    /** The step that helps now, or empty at the end of the way. */
    public Optional<Stop> next() {
        return stops.stream().filter(stop -> stop.standing() == Standing.NEXT).findFirst();
    }

    /** How {@code step} stands, or empty where it is not offered. */
    public Optional<Stop> stop(Step step) {
        return stops.stream().filter(stop -> stop.step() == step).findFirst();
    }

    /** Whether closing helps {@code person} now; nothing is late during a rest. */
    public boolean isLateFor(Person person, LocalDate today) {
        return closingIsOffered && today.isAfter(person.dueOn(letterBy));
    }
}
