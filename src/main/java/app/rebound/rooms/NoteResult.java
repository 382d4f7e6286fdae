package app.rebound.rooms;

import java.time.Duration;

/** What came of saving a note. */
public sealed interface NoteResult {

    /** It is on disk, as {@code version}, pinned to {@code moment} of the answer. */
    record Saved(int version, Duration moment) implements NoteResult {}

    /** Another window saved {@code current} first; nothing was changed. */
    record ChangedMeanwhile(String current, int version) implements NoteResult {}

    /** There is no such question on an agenda this seat sees, or it is not theirs to note on. */
    record Gone() implements NoteResult {}
}
