package app.rebound.talk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thread of a conversation: about one question, or about the whole.
 *
 * @param question the jotting, null for the whole
 */
public record ThreadRef(@Nullable UUID question) {

    public static final ThreadRef WHOLE = new ThreadRef(null);
}
