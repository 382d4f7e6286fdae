package app.rebound.rooms;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was before somebody when they pressed a button, so that two who press at once do not go two
 * steps.
 *
 * @param question null before the first one
 */
public record Seen(HalfId half, @Nullable UUID question) {}
