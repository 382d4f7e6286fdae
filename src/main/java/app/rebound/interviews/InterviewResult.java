package app.rebound.interviews;

import java.util.Set;

/** What became of saving an interview. */
public sealed interface InterviewResult {

    /** What is wrong with what was said. */
    enum Problem {
        NO_COMPANY,
        TOO_LONG,
        INTERVIEWER_WITHOUT_NAME,
        TOO_MANY_INTERVIEWERS;

        /** Translation key of the sentence that says it. */
        public String key() {
            return "interviews.problem." + name();
        }
    }

    /** Saved; {@code interview} carries the version to save from next. */
    record Saved(Interview interview) implements InterviewResult {}

    /** Nothing was saved. */
    record Refused(Set<Problem> problems) implements InterviewResult {}

    /** Another window saved a newer version; nothing was saved. */
    record ChangedMeanwhile(Interview current) implements InterviewResult {}

    /** There is no such interview, or it is somebody else's. */
    record NotFound() implements InterviewResult {}
}
