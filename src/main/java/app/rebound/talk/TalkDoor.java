package app.rebound.talk;

import app.rebound.interviews.InterviewId;
import java.time.Instant;

/** What somebody finds behind a link. */
public sealed interface TalkDoor {

    /** Unknown, expired, revoked, erased or gone: all the same. */
    record Closed() implements TalkDoor {}

    /** The one who shared opened their own link. */
    record Own(InterviewId interview, String name) implements TalkDoor {}

    /**
     * Somebody else, or the same person on another device, has begun; what they write is theirs.
     */
    record Taken(String sharedBy) implements TalkDoor {}

    /**
     * It is open to them.
     *
     * @param name what the owner called them, then what they call themselves
     * @param message what to look at in particular, or empty
     * @param begun whether they have given their name and may write
     */
    record Open(
            ConversationId id,
            String sharedBy,
            String name,
            String message,
            SharedInterview interview,
            Talked talked,
            boolean begun,
            Instant expiresAt)
            implements TalkDoor {}
}
