package app.rebound.rooms;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A time that somebody proposed, and what the others say to it.
 *
 * @param by the seat of who proposed it, who accepts it by that
 * @param answers the latest of each seat that said anything
 */
public record ProposedTime(
        UUID id, int round, AgreedTime time, SeatId by, Map<SeatId, Answer> answers) {

    /** Whether somebody can come then. */
    public enum Answer {
        YES,
        NO
    }

    public ProposedTime {
        answers = Map.copyOf(answers);
    }

    boolean isAcceptedBy(Set<SeatId> all) {
        return all.stream().allMatch(seat -> answers.get(seat) == Answer.YES);
    }
}
