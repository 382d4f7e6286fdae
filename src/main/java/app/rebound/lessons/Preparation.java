package app.rebound.lessons;

import java.util.List;

/** What a person takes into the next interview: what they work on, and what they can. */
public record Preparation(
        Focus focus, List<Check> checks, List<Stone> stones, List<Strength> strengths) {

    public boolean isEmpty() {
        return focus.isEmpty() && checks.isEmpty() && stones.isEmpty() && strengths.isEmpty();
    }
}
