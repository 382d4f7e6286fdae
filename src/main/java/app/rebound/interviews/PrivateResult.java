package app.rebound.interviews;

/** What became of writing something private. */
public sealed interface PrivateResult {

    /** It is on disk. */
    record Saved() implements PrivateResult {}

    /** Another window wrote something else first; nothing was changed. */
    record ChangedMeanwhile(String current) implements PrivateResult {
        /** Says nothing of the words, so that no log ever does. */
        @Override
        public String toString() {
            return "ChangedMeanwhile";
        }
    }

    /** There are pages of as many days as do good; nothing was written. */
    record EnoughDays() implements PrivateResult {}

    /** There is no such interview, or it is somebody else's. */
    record NotFound() implements PrivateResult {}
}
