package app.rebound.lessons;

import app.rebound.practice.StumbleMarked;
import app.rebound.practice.StumbleTakenBack;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts a stumble in practice as a trip, in the transaction that marks it. */
@Component
class StumblesInPractice {

    private final Stones stones;

    StumblesInPractice(Stones stones) {
        this.stones = stones;
    }

    @EventListener
    void on(StumbleMarked stumble) {
        stones.trip(
                stumble.owner(),
                new StoneSubject.OnQuestion(stumble.question()),
                source(stumble.attempt()),
                stumble.at());
    }

    @EventListener
    void on(StumbleTakenBack stumble) {
        stones.undoTrip(
                stumble.owner(),
                new StoneSubject.OnQuestion(stumble.question()),
                source(stumble.attempt()));
    }

    private static LessonSource source(UUID attempt) {
        return new LessonSource(LessonSource.ATTEMPT, attempt, "");
    }
}
