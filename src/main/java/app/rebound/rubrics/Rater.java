package app.rebound.rubrics;

import app.rebound.account.PersonId;
import java.util.UUID;

/**
 * Who fills a scorecard.
 *
 * @param id the person's own id for {@link Kind#SELF}; the invitation's id for {@link Kind#OTHER}
 */
public record Rater(Kind kind, UUID id, String name) {

    /** The person themselves, or somebody else. */
    public enum Kind {
        SELF,
        OTHER
    }

    public static Rater self(PersonId person) {
        return new Rater(Kind.SELF, person.value(), "");
    }

    public static Rater invited(UUID invitation, String name) {
        return new Rater(Kind.OTHER, invitation, name);
    }
}
