package app.rebound.interviews;

import app.rebound.account.PersonId;
import app.rebound.base.lookup.Lookup;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Implemented by whoever keeps what is done in one or more steps of the way. Skipping, "closed
 * until" and the order are kept by this module.
 */
public interface WayStep {

    /** The steps it knows; no two implementations know the same. */
    Set<Step> steps();

    /**
     * How far each of {@code interviews} is in its steps, by rows of the module's own tables, which
     * are read in one statement with those of all steps; what is left out was not started.
     */
    Lookup<Map<InterviewId, Map<Step, StepState>>> lookUp(
            PersonId owner, Collection<InterviewId> interviews);

    /** The same, read alone. */
    default Map<InterviewId, Map<Step, StepState>> states(
            PersonId owner, Collection<InterviewId> interviews) {
        return lookUp(owner, interviews).now();
    }

    /** The address of {@code step} for {@code interview}. */
    default String route(Step step, InterviewId interview) {
        return InterviewRoutes.step(step, interview);
    }
}
