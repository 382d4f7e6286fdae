package app.rebound.talk;

import app.rebound.lessons.Lesson;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "talk_message")
class MessageEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID conversationId;
    private @Nullable UUID questionId;

    @Enumerated(EnumType.STRING)
    private Author author;

    private String text = "";

    @Enumerated(EnumType.STRING)
    private Lesson.@Nullable Kind lessonKind;

    private String lessonIf = "";
    private String lessonThen = "";
    private Instant writtenAt;
    private @Nullable Instant sentAt;
    private @Nullable Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected MessageEntity() {}

    MessageEntity(ConversationId conversation, ThreadRef thread, Author author, Instant now) {
        this.id = UUID.randomUUID();
        this.conversationId = conversation.value();
        this.questionId = thread.question();
        this.author = author;
        this.writtenAt = now;
    }

    UUID id() {
        return id;
    }

    UUID conversation() {
        return conversationId;
    }

    ThreadRef thread() {
        return new ThreadRef(questionId);
    }

    Author author() {
        return author;
    }

    String text() {
        return text;
    }

    boolean isDraft() {
        return sentAt == null;
    }

    boolean isTaken() {
        return takenAt != null;
    }

    void write(String words, Instant now) {
        text = words;
        writtenAt = now;
    }

    void offer(OfferedLesson lesson) {
        lessonKind = lesson.kind();
        lessonIf = lesson.when();
        lessonThen = lesson.then();
    }

    void send(Instant now) {
        writtenAt = now;
        sentAt = now;
    }

    void take(Instant now) {
        takenAt = now;
    }

    @Nullable OfferedLesson lesson() {
        return lessonKind == null ? null : new OfferedLesson(lessonKind, lessonIf, lessonThen);
    }

    Message toMessage() {
        return new Message(
                id,
                thread(),
                author,
                text,
                lesson(),
                sentAt == null ? writtenAt : sentAt,
                isTaken());
    }
}
