package app.rebound.interviews;

import app.rebound.account.PersonId;
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
     * How far each of {@code interviews} is in its steps, in one statement however many they are;
     * what is left out was not started.
     */
    Map<InterviewId, Map<Step, StepState>> states(
            PersonId owner, Collection<InterviewId> interviews);

    /** The address of {@code step} for {@code interview}. */
    default String route(Step step, InterviewId interview) {
        return InterviewRoutes.step(step, interview);
    }
}
