package app.rebound.feedback;

import app.rebound.account.PersonId;
import app.rebound.rubrics.SubjectRef;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "feedback_request")
class FeedbackRequestEntity {

    private static final int LONGEST_TITLE = 500;

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID ownerId;
    private String askerName;
    private String subjectType;
    private UUID subjectId;
    private String title;
    private UUID occasion;

    @Convert(converter = ShownConverter.class)
    private Set<Shown> shown;

    private String focus;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected FeedbackRequestEntity() {}

    FeedbackRequestEntity(PersonId owner, Ask ask, String title, UUID occasion, Instant now) {
        this.id = UUID.randomUUID();
        this.ownerId = owner.value();
        this.askerName = ask.askerName();
        this.subjectType = ask.subjectType();
        this.subjectId = ask.subject();
        this.title = storable(title);
        this.occasion = occasion;
        this.shown = ask.shown();
        this.focus = ask.focus();
        this.createdAt = now;
    }

    static String storable(String title) {
        return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    }

    UUID occasion() {
        return occasion;
    }

    PersonId owner() {
        return new PersonId(ownerId);
    }

    SubjectRef subject() {
        return new SubjectRef(subjectType, subjectId);
    }

    String askerName() {
        return askerName;
    }

    String title() {
        return title;
    }

    Set<Shown> shown() {
        return shown;
    }

    String focus() {
        return focus;
    }

    Instant createdAt() {
        return createdAt;
    }
}
