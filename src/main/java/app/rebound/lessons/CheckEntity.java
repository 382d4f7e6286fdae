package app.rebound.lessons;

import app.rebound.account.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "lesson_check")
class CheckEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID ownerId;
    private String kind;
    private String sourceType;
    private UUID sourceId;
    private String sourceLabel;
    private Instant createdAt;
    private @Nullable Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected CheckEntity() {}

    CheckEntity(PersonId owner, String kind, LessonSource source, Instant now) {
        this.id = UUID.randomUUID();
        this.ownerId = owner.value();
        this.kind = kind;
        this.sourceType = source.type();
        this.sourceId = source.id();
        this.sourceLabel = source.label();
        this.createdAt = now;
    }

    boolean comesFrom(LessonSource source) {
        return sourceType.equals(source.type()) && sourceId.equals(source.id());
    }

    boolean isDone() {
        return doneAt != null;
    }

    /** The same blunder again: once more to be checked. */
    void putAgain(LessonSource source, Instant now) {
        sourceType = source.type();
        sourceId = source.id();
        sourceLabel = source.label();
        createdAt = now;
        doneAt = null;
    }

    void tick(Instant now) {
        if (doneAt == null) {
            doneAt = now;
        }
    }

    void untick() {
        doneAt = null;
    }

    Check toCheck() {
        return new Check(
                new CheckId(id),
                kind,
                new LessonSource(sourceType, sourceId, sourceLabel),
                createdAt,
                doneAt);
    }
}
