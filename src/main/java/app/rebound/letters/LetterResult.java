package app.rebound.letters;

/** What became of changing a letter. */
public sealed interface LetterResult {

    /** Saved. */
    record Saved(Letter letter) implements LetterResult {}

    /**
     * The choice was saved and the text was left as it is, for the paragraph no longer reads as we
     * drafted it.
     */
    record TextKept(Letter letter) implements LetterResult {}

    /** Another window wrote something else first; nothing was changed. */
    record ChangedMeanwhile(Letter current) implements LetterResult {}

    /** What was sent stays as it was; nothing was changed. */
    record AlreadySent(Letter letter) implements LetterResult {}

    /** There is no such letter, or it is somebody else's. */
    record NotFound() implements LetterResult {}
}
