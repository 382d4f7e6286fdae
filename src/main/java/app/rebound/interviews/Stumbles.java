package app.rebound.interviews;

import app.rebound.account.PersonId;
import app.rebound.lessons.LessonSource;
import app.rebound.lessons.StoneSubject;
import app.rebound.lessons.Stones;
import org.springframework.stereotype.Component;

/** Counts a rough answer as a trip over its question, and takes that back when it was none. */
@Component
class Stumbles {

    private final Stones stones;

    Stumbles(Stones stones) {
        this.stones = stones;
    }

    /** Says how it stands with this question: rough is a trip, anything else is none. */
    void note(PersonId owner, Interview interview, Jotting jotting) {
        var question = jotting.question();
        if (question == null) {
            return;
        }
        if (jotting.quality() == Quality.ROUGH) {
            stones.trip(
                    owner,
                    new StoneSubject.OnQuestion(question),
                    source(interview),
                    interview.moment().orElse(interview.createdAt()));
        } else {
            forget(owner, interview, jotting);
        }
    }

    /** It has nothing to do with this question any more. */
    void forget(PersonId owner, Interview interview, Jotting jotting) {
        var question = jotting.question();
        if (question != null) {
            stones.undoTrip(owner, new StoneSubject.OnQuestion(question), source(interview));
        }
    }

    private static LessonSource source(Interview interview) {
        return new LessonSource(
                LessonSource.INTERVIEW, interview.id().value(), interview.company());
    }
}
