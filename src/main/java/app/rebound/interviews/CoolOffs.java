package app.rebound.interviews;

import app.rebound.account.PersonId;
import app.rebound.base.events.Changes;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps judging closed until a time the person picks, at first eight o'clock on the day after the
 * interview. Facts and letter drafts are never closed.
 */
@Service
@Transactional(readOnly = true)
public class CoolOffs {

    private final InterviewRepository interviews;
    private final Changes changes;
    private final Clock clock;

    CoolOffs(InterviewRepository interviews, Changes changes, Clock clock) {
        this.interviews = interviews;
        this.changes = changes;
        this.clock = clock;
    }

    /** Whether ratings, verdicts and do's and don'ts may be written now; not for an unknown one. */
    public boolean judgingIsOpen(PersonId owner, InterviewId id) {
        return until(owner, id).filter(until -> !until.isAfter(clock.instant())).isPresent();
    }

    /** Until when judging is closed, or empty where it is open. */
    public Optional<Instant> closedUntil(PersonId owner, InterviewId id) {
        return until(owner, id).filter(until -> until.isAfter(clock.instant()));
    }

    /** Opens judging now, because the person wants it so. */
    @Transactional
    public CoolOffResult lift(PersonId owner, InterviewId id) {
        return set(owner, id, clock.instant());
    }

    /** Keeps judging closed until {@code until}, at most {@link CoolOffRules#LONGEST} from now. */
    @Transactional
    public CoolOffResult set(PersonId owner, InterviewId id, Instant until) {
        return interviews
                .lock(id.value(), owner.value())
                .map(interview -> {
                    var latest = CoolOffRules.latest(clock.instant(), interview.moment());
                    if (until.isAfter(latest)) {
                        return new CoolOffResult.TooLong(latest);
                    }
                    interview.coolOff(until);
                    changes.announce(Interviews.topic(id));
                    return new CoolOffResult.Set(until);
                })
                .orElseGet(CoolOffResult.NotFound::new);
    }

    private Optional<Instant> until(PersonId owner, InterviewId id) {
        return interviews.coolOffUntil(id.value(), owner.value());
    }
}
