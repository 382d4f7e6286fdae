package app.rebound.questions;

import app.rebound.account.PersonId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "question_draft")
class QuestionDraftEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID personId;
    private @Nullable UUID questionId;
    private int baseVersion;
    private Instant savedAt;
    @Embedded private QuestionContent content;

    @SuppressWarnings("NullAway.Init")
    protected QuestionDraftEntity() {}

    @SuppressWarnings("NullAway.Init")
    QuestionDraftEntity(PersonId person, Optional<QuestionId> question) {
        this.id = idOf(person, question);
        this.personId = person.value();
        this.questionId = question.map(QuestionId::value).orElse(null);
    }

    /** One draft for each person and question: the id follows from both. */
    static UUID idOf(PersonId person, Optional<QuestionId> question) {
        var name = person.value() + "/" + question.map(id -> id.value().toString()).orElse("new");
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    QuestionDraftEntity keep(QuestionData data, int baseVersion, Instant now) {
        this.content = new QuestionContent(data);
        this.baseVersion = baseVersion;
        this.savedAt = now;
        return this;
    }

    QuestionDraft toDraft() {
        return new QuestionDraft(content.toData(), baseVersion, savedAt);
    }
}
