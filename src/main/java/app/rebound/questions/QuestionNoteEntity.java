package app.rebound.questions;

import app.rebound.account.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "question_note")
class QuestionNoteEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID personId;
    private UUID questionId;
    private Instant at;

    @Column(length = QuestionNote.LENGTH)
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected QuestionNoteEntity() {}

    QuestionNoteEntity(PersonId person, QuestionId question, Instant at, String text) {
        this.id = UUID.randomUUID();
        this.personId = person.value();
        this.questionId = question.value();
        this.at = at;
        this.text = text;
    }

    QuestionNote toNote() {
        return new QuestionNote(id, at, text);
    }
}
