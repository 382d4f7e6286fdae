package app.rebound.talk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was written in one conversation, as one of the two sees it.
 *
 * @param messages oldest first
 * @param drafts what the reader has begun and not sent
 */
public record Talked(List<Message> messages, Map<ThreadRef, String> drafts) {

    /** The messages of one thread, oldest first. */
    public List<Message> in(ThreadRef thread) {
        return messages.stream().filter(message -> message.thread().equals(thread)).toList();
    }

    /** What the reader has begun in a thread, or empty. */
    public Optional<String> draft(ThreadRef thread) {
        return Optional.ofNullable(drafts.get(thread));
    }

    /** Whether anything is written or begun in a thread. */
    public boolean has(ThreadRef thread) {
        return drafts.containsKey(thread) || !in(thread).isEmpty();
    }
}
