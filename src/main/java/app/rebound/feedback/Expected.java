package app.rebound.feedback;

import app.rebound.rubrics.SubjectRef;
import java.time.Instant;
import java.util.List;

/**
 * "You were there: please say what you saw."
 *
 * @param askerName what the raters know the owner by
 * @param raters each gets an invitation of their own; nobody twice
 * @param until how long they may write
 */
public record Expected(
        String askerName, SubjectRef subject, List<ExpectedRater> raters, Instant until) {

    public Expected {
        askerName = askerName.strip();
        raters = List.copyOf(raters);
        if (!Ask.isName(askerName)) {
            throw new IllegalArgumentException("A name of " + askerName.length() + " characters");
        }
    }
}
