package app.rebound.interviews;

import app.rebound.account.PersonId;
import app.rebound.base.events.Changes;
import app.rebound.interviews.ReflectionResult.ClosedUntil;
import app.rebound.interviews.ReflectionResult.NotFound;
import app.rebound.interviews.ReflectionResult.Saved;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/**
 * The only way to write into a reflection: one window after the other, judgements in their time.
 */
@Component
class ReflectionDesk {

    private final InterviewRepository interviews;
    private final ReflectionRepository reflections;
    private final Changes changes;
    private final Clock clock;

    ReflectionDesk(
            InterviewRepository interviews,
            ReflectionRepository reflections,
            Changes changes,
            Clock clock) {
        this.interviews = interviews;
        this.reflections = reflections;
        this.changes = changes;
        this.clock = clock;
    }

    /** Writes a fact, which is never closed. */
    ReflectionResult note(
            PersonId owner, InterviewId id, BiConsumer<InterviewEntity, ReflectionEntity> change) {
        return noteIf(
                owner,
                id,
                (interview, reflection) -> {
                    change.accept(interview, reflection);
                    return new Saved(reflection.toReflection());
                });
    }

    /** Writes a fact, or says why it was not written. */
    ReflectionResult noteIf(
            PersonId owner,
            InterviewId id,
            BiFunction<InterviewEntity, ReflectionEntity, ReflectionResult> change) {
        return interviews
                .lock(id.value(), owner.value())
                .map(interview -> {
                    var result = change.apply(interview, reflection(interview));
                    changes.announce(Interviews.topic(id));
                    return result;
                })
                .orElseGet(NotFound::new);
    }

    /** Writes a judgement, unless the cool-off keeps judging closed. */
    ReflectionResult judge(
            PersonId owner, InterviewId id, BiConsumer<InterviewEntity, ReflectionEntity> change) {
        return judgeIf(
                owner,
                id,
                (interview, reflection) -> {
                    change.accept(interview, reflection);
                    return new Saved(reflection.toReflection());
                });
    }

    /** Writes a judgement, or says why it was not written. */
    ReflectionResult judgeIf(
            PersonId owner,
            InterviewId id,
            BiFunction<InterviewEntity, ReflectionEntity, ReflectionResult> change) {
        return interviews
                .lock(id.value(), owner.value())
                .map(interview -> {
                    var until = interview.coolOffUntil();
                    if (until.isAfter(clock.instant())) {
                        return new ClosedUntil(until);
                    }
                    var result = change.apply(interview, reflection(interview));
                    changes.announce(Interviews.topic(id));
                    return result;
                })
                .orElseGet(NotFound::new);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private ReflectionEntity reflection(InterviewEntity interview) {
        return reflections
                .findById(interview.id())
                .orElseGet(() -> reflections.save(new ReflectionEntity(interview)));
    }
}
