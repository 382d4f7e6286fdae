package app.rebound.practice;

import app.rebound.base.Competency;
import app.rebound.questions.QuestionCopy;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionKind;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question as it was asked in a session. */
@Entity
@Table(name = "practice_item")
class ItemEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID sessionId;
    private int position;

    @Embedded
    @AttributeOverride(name = "goodAnswer", column = @Column(name = "hint"))
    private QuestionCopy copy;

    private boolean soundedRehearsed;

    @SuppressWarnings("NullAway.Init")
    protected ItemEntity() {}

    ItemEntity(UUID session, int position, QuestionCopy copy) {
        this.id = UUID.randomUUID();
        this.sessionId = session;
        this.position = position;
        this.copy = copy;
    }

    /** It comes in other words because the answers to it sounded rehearsed. */
    void comesAnew() {
        soundedRehearsed = true;
    }

    UUID id() {
        return id;
    }

    UUID session() {
        return sessionId;
    }

    /** Counted from 0. */
    int position() {
        return position;
    }

    QuestionKind kind() {
        return copy.kind();
    }

    Set<Competency> competencies() {
        return copy.competencies();
    }

    Duration answerTime() {
        return copy.answerTime();
    }

    /** The bank's question, where it is still there. */
    Optional<QuestionId> question() {
        return copy.question();
    }

    AskedQuestion asked() {
        return new AskedQuestion(
                question().orElse(null),
                position + 1,
                copy.text(),
                copy.language(),
                copy.kind(),
                copy.competencies(),
                copy.goodAnswer(),
                copy.notPermitted(),
                soundedRehearsed);
    }
}
