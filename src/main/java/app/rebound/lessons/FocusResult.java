package app.rebound.lessons;

import java.util.List;

/** What became of taking a lesson into focus. */
public sealed interface FocusResult {

    /** It is in focus now. */
    record InFocus(Lesson lesson) implements FocusResult {}

    /** There are as many of its kind in focus as can be: one of these has to rest for it. */
    record WhichRests(Lesson wanted, List<Lesson> inFocus) implements FocusResult {}

    /** There is no such lesson. */
    record NotFound() implements FocusResult {}
}
