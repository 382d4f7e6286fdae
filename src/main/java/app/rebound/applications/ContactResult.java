package app.rebound.applications;

import java.util.Map;

/** What came of a change to someone to say hello to. */
public sealed interface ContactResult {

    record Saved(Contact contact) implements ContactResult {}

    /** Someone saved another version since; it is {@code current}, and nothing was changed. */
    record ChangedMeanwhile(Contact current) implements ContactResult {}

    /** There is nobody like that, or they are in someone else's list. */
    record NotFound() implements ContactResult {}

    /** Translation key and named values of why not. */
    record Refused(String key, Map<String, Object> args) implements ContactResult {}
}
