package app.rebound.interviews;

import app.rebound.account.PersonId;
import app.rebound.base.events.Changes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says how far a person is on the way from an interview to letting it go. */
@Service
@Transactional(readOnly = true)
public class Ways {

    private final InterviewRepository interviews;
    private final WayFinder ways;
    private final SkippedSteps skipped;
    private final CoolOffs coolOffs;
    private final Changes changes;

    Ways(
            InterviewRepository interviews,
            WayFinder ways,
            SkippedSteps skipped,
            CoolOffs coolOffs,
            Changes changes) {
        this.interviews = interviews;
        this.ways = ways;
        this.skipped = skipped;
        this.coolOffs = coolOffs;
        this.changes = changes;
    }

    /** The way of one interview, or empty where there is none such. */
    public Optional<Way> of(PersonId owner, InterviewId id) {
        return Optional.ofNullable(of(owner, List.of(id)).get(id));
    }

    /** The ways of some interviews, in the same few statements as of one. */
    public Map<InterviewId, Way> of(PersonId owner, Collection<InterviewId> ids) {
        return ways.lookUp(owner, ids).now();
    }

    /** Passes over {@code step}; what is in it stays. Passing over the cool-off lifts it. */
    @Transactional
    public void skip(PersonId owner, InterviewId id, Step step) {
        if (interviews.lock(id.value(), owner.value()).isPresent()) {
            skipped.add(id, step);
            if (step == Step.COOL_OFF) {
                coolOffs.lift(owner, id);
            }
            changes.announce(Interviews.topic(id));
        }
    }

    /** Goes back to a step that was passed over. */
    @Transactional
    public void goBack(PersonId owner, InterviewId id, Step step) {
        if (interviews.lock(id.value(), owner.value()).isPresent()) {
            skipped.remove(id, step);
            changes.announce(Interviews.topic(id));
        }
    }
}
