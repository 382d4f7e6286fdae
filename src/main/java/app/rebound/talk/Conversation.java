package app.rebound.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of an interview has shared with one person, and how far they are.
 *
 * @param name empty once the other person is erased
 * @param questions the jottings that were shared
 * @param live whether the link still opens
 * @param readAt when the owner last said they had read it, null for never
 * @param unreadAt when the latest words came that the owner has not read, null for none
 */
public record Conversation(
        ConversationId id,
        String name,
        ConversationState state,
        boolean live,
        Instant sharedAt,
        Instant expiresAt,
        List<UUID> questions,
        @Nullable Instant readAt,
        @Nullable Instant unreadAt) {

    public Optional<Instant> unread() {
        return Optional.ofNullable(unreadAt);
    }

    /** Whether it came after the owner last read. */
    public boolean isNew(Message message) {
        return unreadAt != null
                && message.author() == Author.FRIEND
                && (readAt == null || message.at().isAfter(readAt));
    }
}
