package app.rebound.questions;

import app.rebound.account.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "question_set")
class QuestionSetEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID ownerId;

    @Column(length = QuestionSet.NAME_LENGTH)
    private String name;

    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "question_set_entry", joinColumns = @JoinColumn(name = "set_id"))
    @OrderColumn(name = "position")
    @Column(name = "question_id")
    private List<UUID> questions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected QuestionSetEntity() {}

    QuestionSetEntity(PersonId owner, String name, List<QuestionId> questions, Instant now) {
        this.id = UUID.randomUUID();
        this.ownerId = owner.value();
        this.name = name;
        this.createdAt = now;
        arrange(questions);
    }

    void rename(String name) {
        this.name = name;
    }

    /** Holds exactly these questions from now on, in this order, each once. */
    final void arrange(List<QuestionId> wanted) {
        var ids = wanted.stream().map(QuestionId::value).distinct().toList();
        if (!ids.equals(questions)) {
            questions.clear();
            questions.addAll(ids);
        }
    }

    void add(QuestionId question) {
        questions.add(question.value());
    }

    boolean contains(QuestionId question) {
        return questions.contains(question.value());
    }

    int size() {
        return questions.size();
    }

    int version() {
        return version == null ? 0 : version;
    }

    QuestionSet toSet() {
        return new QuestionSet(
                new QuestionSetId(id),
                version(),
                name,
                questions.stream().map(QuestionId::new).toList());
    }
}
