package app.rebound.applications;

import java.util.List;
import java.util.Map;

/** What came of a change to the stages of a board. */
public sealed interface StageResult {

    /** All stages as they are now. */
    record Saved(List<Stage> stages) implements StageResult {}

    /** Another window changed them since; nothing was changed, and this is how they are. */
    record ChangedMeanwhile(List<Stage> stages) implements StageResult {}

    /** Translation key and named values of why not. */
    record Refused(String key, Map<String, Object> args) implements StageResult {}
}
