package app.rebound.interviews;

import java.util.Set;

/**
 * Which interviews.
 *
 * @param text words that company or role must have, whatever their case or accents
 * @param outcomes any of these; empty for all
 */
public record InterviewFilter(String text, Set<Outcome> outcomes, Shelf shelf) {

    /** Whether the person has closed it. */
    public enum Shelf {
        OPEN,
        CLOSED,
        ALL
    }

    public static final InterviewFilter ALL = new InterviewFilter("", Set.of(), Shelf.ALL);
    public static final InterviewFilter OPEN = new InterviewFilter("", Set.of(), Shelf.OPEN);
}
