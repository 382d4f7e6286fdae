package app.rebound.lessons;

import app.rebound.account.PersonId;
import app.rebound.rubrics.Praise;
import app.rebound.rubrics.Scorecards;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * A person's own best evidence: what others wrote down as strong, never a slogan of ours. Sealed
 * feedback stays sealed here too.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Strengths {

    private final Scorecards scorecards;

    Strengths(Scorecards scorecards) {
        this.scorecards = scorecards;
    }

    /** At most {@code max}, newest first, in one statement. */
    public List<Strength> of(PersonId owner, int max) {
        return scorecards.praise(owner, max).stream().map(Strengths::strength).toList();
    }

    private static Strength strength(Praise praise) {
        return new Strength(
                praise.strength(),
                praise.rater(),
                praise.sentAt(),
                praise.subject(),
                praise.seen().stream()
                        .map(seen ->
                                new Strength.Evidence(
                                        seen.competency(), seen.level(), seen.evidence()))
                        .toList());
    }
}
