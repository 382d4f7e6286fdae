package app.rebound.interviews;

import app.rebound.account.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps how the company looked to the person: an interview is also their chance to choose. Verdicts
 * wait for the end of the cool-off, the days until an answer don't.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class CompanyViews {

    private final ReflectionDesk desk;

    CompanyViews(ReflectionDesk desk) {
        this.desk = desk;
    }

    /** Says how far they behaved so; null takes it back. */
    public ReflectionResult behaved(
            PersonId owner, InterviewId id, Conduct item, @Nullable Degree degree) {
        return desk.judge(owner, id, (interview, reflection) -> reflection.behaved(item, degree));
    }

    /** Says whether the person would still want to work there; null takes it back. */
    public ReflectionResult want(PersonId owner, InterviewId id, @Nullable StillWanted wanted) {
        return desk.judge(owner, id, (interview, reflection) -> reflection.want(wanted));
    }

    /**
     * Notes how many days the answer took; null takes it back. Never closed.
     *
     * @param days from 0 to {@value CompanyView#LONGEST_WAIT}
     */
    public ReflectionResult answeredAfter(PersonId owner, InterviewId id, @Nullable Integer days) {
        if (days != null && (days < 0 || days > CompanyView.LONGEST_WAIT)) {
            throw new IllegalArgumentException("answered after " + days + " days");
        }
        return desk.note(owner, id, (interview, reflection) -> reflection.answeredAfter(days));
    }
}
