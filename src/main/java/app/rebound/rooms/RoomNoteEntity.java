package app.rebound.rooms;

import app.rebound.base.jpa.MillisConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A private note of an asker; its text alone ever changes. */
@Entity
@Table(name = "mock_note")
class RoomNoteEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID halfId;
    private UUID questionId;
    private UUID seatId;
    private int number;

    @Column(name = "moment_millis")
    @Convert(converter = MillisConverter.class)
    private Duration moment;

    private String text;

    @SuppressWarnings("NullAway.Init")
    protected RoomNoteEntity() {}

    RoomNoteEntity(
            RoomQuestionEntity question, SeatId writer, int number, Duration moment, String text) {
        this.id = UUID.randomUUID();
        this.halfId = question.half().value();
        this.questionId = question.id();
        this.seatId = writer.value();
        this.number = number;
        this.moment = moment;
        this.text = text;
    }

    /** Counted from 1; 0 is what was never saved. */
    int version() {
        return version == null ? 1 : version + 1;
    }

    Duration moment() {
        return moment;
    }

    String text() {
        return text;
    }

    void write(String changed) {
        text = changed;
    }

    RoomNote toNote() {
        return new RoomNote(questionId, number, version(), moment, text);
    }
}
