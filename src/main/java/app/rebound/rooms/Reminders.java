package app.rebound.rooms;

import java.time.Instant;
import java.util.List;

/**
 * Whom to remind of what, for whatever can reach people outside of the product, such as mail.
 * Nothing does so yet; until then the front page and the list remind.
 */
public interface Reminders {

    /** Those whose agreed time lies from {@code from} on and before {@code until}. */
    List<Reminder> due(Instant from, Instant until);
}
