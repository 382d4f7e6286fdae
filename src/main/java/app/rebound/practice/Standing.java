package app.rebound.practice;

/** How far somebody has come with practising. */
sealed interface Standing {

    /** They never started a session. */
    record Untried() implements Standing {}

    /** They have practised, and nothing is open. */
    record Practised() implements Standing {}

    /** They can go on with a session. */
    record Open(OpenSession session) implements Standing {}
}
