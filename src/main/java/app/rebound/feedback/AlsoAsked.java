package app.rebound.feedback;

import app.rebound.account.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/**
 * Implemented by modules in which a person is asked for their view without a scorecard, so that it
 * is found where they look for what they were asked to give.
 */
public interface AlsoAsked {

    /** Translation key of the heading above them. */
    String titleKey();

    /** What is open to {@code person}, the latest words first; one page, in one statement. */
    List<Item> of(PersonId person, Pageable page);

    /**
     * One thing they were asked to look at.
     *
     * @param key translation key of its line, with {@code args}
     * @param until when it shuts
     * @param unreadAt since when there are words they have not read, null for none
     * @param askedBy who asks
     */
    record Item(
            String key,
            Map<String, Object> args,
            String askedBy,
            Instant askedAt,
            Instant until,
            @Nullable Instant unreadAt,
            String route) {}
}
