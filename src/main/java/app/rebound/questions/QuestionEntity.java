package app.rebound.questions;

import app.rebound.account.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "question")
class QuestionEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private @Nullable UUID ownerId;
    @Embedded private QuestionContent content;

    @Column(length = QuestionText.SEARCH_LENGTH)
    private String searchText;

    @Column(length = QuestionText.SORT_LENGTH)
    private String sortKey;

    @Column(length = 64)
    private String dedupKey;

    private Instant createdAt;
    private @Nullable Instant archivedAt;

    @SuppressWarnings("NullAway.Init")
    protected QuestionEntity() {}

    @SuppressWarnings("NullAway.Init")
    private QuestionEntity(@Nullable UUID ownerId, QuestionData data, Instant now) {
        this.id = UUID.randomUUID();
        this.ownerId = ownerId;
        this.createdAt = now;
        change(data);
    }

    static QuestionEntity ownedBy(PersonId owner, QuestionData data, Instant now) {
        return new QuestionEntity(owner.value(), data, now);
    }

    static QuestionEntity shared(QuestionData data, Instant now) {
        return new QuestionEntity(null, data, now);
    }

    /** Takes over tidy data without problems. */
    final void change(QuestionData data) {
        content = new QuestionContent(data);
        searchText = QuestionText.searchText(data.text(), data.rewordings());
        sortKey = QuestionText.sortKey(data.text());
        dedupKey = QuestionText.dedupKey(data.text());
    }

    void archive(Instant now) {
        archivedAt = now;
    }

    void restore() {
        archivedAt = null;
    }

    QuestionId id() {
        return new QuestionId(id);
    }

    int version() {
        return version == null ? 0 : version;
    }

    QuestionData data() {
        return content.toData();
    }

    Question toQuestion() {
        return new Question(
                id(),
                ownerId == null ? null : new PersonId(ownerId),
                version(),
                archivedAt != null,
                data());
    }
}
