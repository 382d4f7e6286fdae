package app.rebound.rooms;

import app.rebound.account.ExtraTime;
import app.rebound.base.time.AnswerClock;
import app.rebound.questions.Question;
import app.rebound.questions.QuestionCopy;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question as it stands on the agenda of a half, and its clock. */
@Entity
@Table(name = "mock_question")
class RoomQuestionEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID halfId;
    private int position;
    @Embedded private QuestionCopy copy;
    private String followUps;

    @Enumerated(EnumType.STRING)
    private QuestionState state = QuestionState.WAITING;

    @Embedded
    @AttributeOverride(name = "answerPaused", column = @Column(name = "paused_millis"))
    private AnswerClock clock = new AnswerClock();

    @Column(name = "paused_by_seat_id")
    private @Nullable UUID pausedBy;

    @SuppressWarnings("NullAway.Init")
    protected RoomQuestionEntity() {}

    RoomQuestionEntity(HalfId half, int position, Question question) {
        this(half, position, QuestionCopy.of(question), question.data().followUps());
    }

    /** A question somebody typed in the room. */
    RoomQuestionEntity(HalfId half, int position, NewQuestion.Typed typed) {
        this(
                half,
                position,
                QuestionCopy.typed(typed.text().strip(), typed.language(), typed.answerTime()),
                List.of());
    }

    private RoomQuestionEntity(
            HalfId half, int position, QuestionCopy copy, List<String> followUps) {
        this.id = UUID.randomUUID();
        this.halfId = half.value();
        this.position = position;
        this.copy = copy;
        this.followUps = String.join("\n", followUps);
    }

    UUID id() {
        return id;
    }

    HalfId half() {
        return new HalfId(halfId);
    }

    /** What is asked, as it was when it was put on the agenda. */
    QuestionCopy copy() {
        return copy;
    }

    String text() {
        return copy.text();
    }

    int position() {
        return position;
    }

    QuestionState state() {
        return state;
    }

    AnswerClock clock() {
        return clock;
    }

    /** Who let the clock stand, while it stands. */
    Optional<SeatId> pausedBy() {
        return clock.isPaused() ? Optional.ofNullable(pausedBy).map(SeatId::new) : Optional.empty();
    }

    boolean isWaiting() {
        return state == QuestionState.WAITING;
    }

    /** Asks it now or, where it was asked before, goes on where that stopped. */
    void ask(Duration preparation, ExtraTime extra, Instant now) {
        state = QuestionState.ASKED;
        if (clock.isStarted()) {
            clock.reopen(now);
        } else {
            clock = extra.startClock(preparation, copy.answerTime(), now);
        }
    }

    /** Lets its clock stand; whoever did so first did. */
    void pause(SeatId by, Instant now) {
        if (clock.pause(now)) {
            pausedBy = by.value();
        }
    }

    void skip(Instant now) {
        state = QuestionState.SKIPPED;
        clock.end(now);
    }

    /** Leaves it as if it had never been asked. */
    void takeBack() {
        state = QuestionState.WAITING;
        clock = new AnswerClock();
    }

    ShownQuestion toShown() {
        return new ShownQuestion(id, copy.text(), copy.language());
    }

    AgendaLine toLine() {
        return new AgendaLine(toShown(), state);
    }

    Script toScript() {
        return new Script(
                toShown(),
                copy.kind(),
                copy.competencies(),
                copy.goodAnswer(),
                followUps.isEmpty() ? List.of() : List.of(followUps.split("\n")),
                copy.notPermitted(),
                copy.answerTime());
    }
}
