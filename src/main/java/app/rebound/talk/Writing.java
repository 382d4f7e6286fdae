package app.rebound.talk;

import app.rebound.account.PersonId;
import app.rebound.lessons.LessonResult;
import app.rebound.lessons.LessonSource;
import app.rebound.lessons.Lessons;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * How either of the two writes in a conversation; its row is locked, and whether they may was asked
 * before.
 */
@Component
class Writing {

    private final MessageRepository messages;
    private final Lessons lessons;
    private final TalkNews news;
    private final Clock clock;

    Writing(MessageRepository messages, Lessons lessons, TalkNews news, Clock clock) {
        this.messages = messages;
        this.lessons = lessons;
        this.news = news;
        this.clock = clock;
    }

    /** What {@code reader} sees of each conversation, in one statement. */
    Map<ConversationId, Talked> read(Collection<ConversationId> conversations, Author reader) {
        if (conversations.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<ConversationId, List<MessageEntity>>();
        messages.readable(conversations.stream().map(ConversationId::value).toList(), reader)
                .forEach(message ->
                        found.computeIfAbsent(
                                        new ConversationId(message.conversation()),
                                        none -> new ArrayList<>())
                                .add(message));
        var talked = new HashMap<ConversationId, Talked>();
        found.forEach((id, written) -> talked.put(id, talked(written)));
        return talked;
    }

    /** Keeps what was typed so far, unless another window wrote something else there. */
    WriteResult draft(
            ConversationEntity conversation,
            Author author,
            ThreadRef thread,
            String seen,
            String text) {
        var draft = draftOf(conversation, author, thread);
        var now = draft.map(MessageEntity::text).orElse("");
        if (!now.equals(seen) && !now.equals(text)) {
            return new WriteResult.ChangedMeanwhile(now);
        }
        if (!now.equals(text)) {
            var kept = draft.orElseGet(() -> begun(conversation, author, thread));
            kept.write(cut(text), clock.instant());
            messages.save(kept);
        }
        return new WriteResult.Done();
    }

    /** Sends {@code text}, in place of the draft. */
    WriteResult send(
            ConversationEntity conversation, Author author, ThreadRef thread, String text) {
        if (text.isBlank() || !conversation.hasRoom()) {
            return new WriteResult.Unsound();
        }
        var message =
                draftOf(conversation, author, thread)
                        .orElseGet(() -> begun(conversation, author, thread));
        message.write(cut(text.strip()), clock.instant());
        return sent(conversation, message);
    }

    WriteResult offer(
            ConversationEntity conversation,
            Author author,
            ThreadRef thread,
            OfferedLesson lesson) {
        if (lesson.then().isBlank() || !conversation.hasRoom()) {
            return new WriteResult.Unsound();
        }
        var message = begun(conversation, author, thread);
        message.offer(lesson);
        return sent(conversation, message);
    }

    /** Puts a lesson the other one offered into {@code taker}'s own list, once. */
    WriteResult take(
            ConversationEntity conversation, UUID id, PersonId taker, Author author, String label) {
        return messages.findByIdAndConversationId(id, conversation.id().value())
                .filter(message -> !message.isDraft() && message.author() == author.other())
                .map(message -> take(conversation, message, taker, label))
                .orElseGet(WriteResult.Closed::new);
    }

    private WriteResult take(
            ConversationEntity conversation, MessageEntity message, PersonId taker, String label) {
        var lesson = message.lesson();
        if (lesson == null) {
            return new WriteResult.Closed();
        }
        if (message.isTaken()) {
            return new WriteResult.Done();
        }
        var source = new LessonSource(LessonSource.BORROWED, message.id(), label);
        return switch (lessons.add(taker, lesson.kind(), lesson.when(), lesson.then(), source)) {
            case LessonResult.Saved saved -> {
                message.take(clock.instant());
                news.about(conversation);
                yield new WriteResult.Done();
            }
            case LessonResult.Empty _, LessonResult.ChangedMeanwhile _ -> new WriteResult.Unsound();
            case LessonResult.NotFound() -> new WriteResult.Closed();
        };
    }

    private WriteResult sent(ConversationEntity conversation, MessageEntity message) {
        // Databases keep microseconds: what was sent must not become later than what is read.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        message.send(now);
        messages.save(message);
        conversation.sent(message.author(), now);
        news.about(conversation);
        return new WriteResult.Done();
    }

    private Optional<MessageEntity> draftOf(
            ConversationEntity conversation, Author author, ThreadRef thread) {
        return messages.drafts(conversation.id().value(), author).stream()
                .filter(draft -> draft.thread().equals(thread))
                .findFirst();
    }

    private MessageEntity begun(ConversationEntity conversation, Author author, ThreadRef thread) {
        return new MessageEntity(conversation.id(), thread, author, clock.instant());
    }

    private static Talked talked(List<MessageEntity> written) {
        var drafts = new LinkedHashMap<ThreadRef, String>();
        written.stream()
                .filter(message -> message.isDraft() && !message.text().isBlank())
                .forEach(draft -> drafts.put(draft.thread(), draft.text()));
        return new Talked(
                written.stream()
                        .filter(message -> !message.isDraft())
                        .map(MessageEntity::toMessage)
                        .toList(),
                drafts);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), Message.LONGEST));
    }
}
