package app.rebound.lessons;

import app.rebound.account.PersonId;
import app.rebound.base.lookup.Lookup;
import app.rebound.practice.EndedSession;
import app.rebound.practice.GivenAnswers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Practice sessions with an answer, as occasions on which lessons are put to the test. */
@Component
class PracticeOccasions implements Occasions {

    private static final int MOST = 5;

    private final GivenAnswers practice;

    PracticeOccasions(GivenAnswers practice) {
        this.practice = practice;
    }

    @Override
    public String type() {
        return LessonSource.PRACTICE;
    }

    @Override
    public Optional<Occasion> find(PersonId owner, UUID id) {
        return practice.session(owner, id).map(PracticeOccasions::occasion);
    }

    @Override
    public Lookup<List<Occasion>> latest(PersonId owner, Instant since) {
        return practice.sessions(owner, since, MOST)
                .map(sessions -> sessions.stream().map(PracticeOccasions::occasion).toList());
    }

    private static Occasion occasion(EndedSession session) {
        return new Occasion(LessonSource.PRACTICE, session.id(), "", session.startedAt());
    }
}
