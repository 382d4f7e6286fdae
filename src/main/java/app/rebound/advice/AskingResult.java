package app.rebound.advice;

/** What became of putting somebody on the list of those to ask. */
public sealed interface AskingResult {

    /** They are on it. */
    record Saved(Asking asking) implements AskingResult {}

    /** They have no name; nothing was saved. */
    record Nameless() implements AskingResult {}

    /** There are as many as one interview can have; nothing was saved. */
    record Full(int most) implements AskingResult {}

    /** There is no such interview, or it is somebody else's. */
    record NotFound() implements AskingResult {}
}
