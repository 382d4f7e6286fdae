package app.rebound.rooms;

import java.util.List;

/** When a mock interview is to be. */
public sealed interface When {

    /** At one of these times, once everybody agreed on it. */
    record Proposed(List<AgreedTime> times) implements When {
        public Proposed {
            times = List.copyOf(times);
        }
    }

    /** The room opens at once. */
    record Now() implements When {}

    /** That is talked about later. */
    record Later() implements When {}
}
