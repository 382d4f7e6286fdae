package app.rebound.lessons;

import app.rebound.account.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "lesson")
class LessonEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    private Lesson.Kind kind;

    private String ifText;
    private String thenText;
    private String language;

    @Enumerated(EnumType.STRING)
    private Lesson.Standing standing = Lesson.Standing.RESTING;

    private String sourceType;
    private UUID sourceId;
    private String sourceLabel;
    private Instant createdAt;
    private @Nullable Instant focusedAt;
    private @Nullable Instant retiredAt;

    @SuppressWarnings("NullAway.Init")
    protected LessonEntity() {}

    LessonEntity(
            PersonId owner,
            Lesson.Kind kind,
            String when,
            String then,
            Locale language,
            LessonSource source,
            Instant now) {
        this.id = UUID.randomUUID();
        this.ownerId = owner.value();
        this.kind = kind;
        this.ifText = when;
        this.thenText = then;
        this.language = language.toLanguageTag();
        this.sourceType = source.type();
        this.sourceId = source.id();
        this.sourceLabel = source.label();
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    Lesson.Kind kind() {
        return kind;
    }

    boolean isInFocus() {
        return standing == Lesson.Standing.FOCUS;
    }

    void change(Lesson.Kind kind, String when, String then, Locale language) {
        this.kind = kind;
        this.ifText = when;
        this.thenText = then;
        this.language = language.toLanguageTag();
    }

    void focus(Instant now) {
        standing = Lesson.Standing.FOCUS;
        focusedAt = now;
        retiredAt = null;
    }

    void rest() {
        standing = Lesson.Standing.RESTING;
        focusedAt = null;
        retiredAt = null;
    }

    void retire(Instant now) {
        if (standing != Lesson.Standing.RETIRED) {
            standing = Lesson.Standing.RETIRED;
            focusedAt = null;
            retiredAt = now;
        }
    }
}
