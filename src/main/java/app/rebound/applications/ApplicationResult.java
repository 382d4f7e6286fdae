package app.rebound.applications;

import java.util.Map;

/** What came of a change to an application. */
public sealed interface ApplicationResult {

    record Saved(Application application) implements ApplicationResult {}

    /** Someone saved another version since; it is {@code current}, and nothing was changed. */
    record ChangedMeanwhile(Application current) implements ApplicationResult {}

    /** There is no such application or stage, or it is someone else's. */
    record NotFound() implements ApplicationResult {}

    /** Translation key and named values of why not. */
    record Refused(String key, Map<String, Object> args) implements ApplicationResult {}
}
