package app.rebound.practice;

/** What came of saving a text that may be open in two windows. */
public sealed interface TextResult {

    /** It is on disk, as {@code version}. */
    record Saved(int version) implements TextResult {}

    /** Another window saved {@code current} first; nothing was changed. */
    record ChangedMeanwhile(String current, int version) implements TextResult {}

    /** There is no such text, or it is somebody else's. */
    record Unknown() implements TextResult {}
}
