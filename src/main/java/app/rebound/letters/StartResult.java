package app.rebound.letters;

/** What became of drafting a letter. */
public sealed interface StartResult {

    /** It is there, with what was known already filled in. */
    record Started(Letter letter) implements StartResult {}

    /** There are {@link Letters#MOST} letters for this interview already. */
    record TooMany() implements StartResult {}

    /** There is no such interview, or it is somebody else's. */
    record NotFound() implements StartResult {}
}
