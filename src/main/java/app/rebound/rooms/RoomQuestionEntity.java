package app.rebound.rooms;

import app.rebound.account.ExtraTime;
import app.rebound.base.Competency;
import app.rebound.base.jpa.CompetenciesConverter;
import app.rebound.base.jpa.MillisConverter;
import app.rebound.questions.Question;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionKind;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question as it stands on the agenda of a half; later edits of the bank do not change it. */
@Entity
@Table(name = "mock_question")
class RoomQuestionEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID halfId;
    private int position;
    private @Nullable UUID questionId;
    private String text;
    private String language;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    @Convert(converter = CompetenciesConverter.class)
    private Set<Competency> competencies;

    private String goodAnswer;
    private String followUps;
    private boolean notPermitted;

    @Column(name = "answer_millis")
    @Convert(converter = MillisConverter.class)
    private Duration answerTime;

    @Enumerated(EnumType.STRING)
    private QuestionState state = QuestionState.WAITING;

    @Embedded private RoomClock clock = new RoomClock();

    @SuppressWarnings("NullAway.Init")
    protected RoomQuestionEntity() {}

    RoomQuestionEntity(HalfId half, int position, Question question) {
        var data = question.data();
        this.id = UUID.randomUUID();
        this.halfId = half.value();
        this.position = position;
        this.questionId = question.id().value();
        this.text = data.text();
        this.language = data.language().toLanguageTag();
        this.kind = data.kind();
        this.competencies = Set.copyOf(data.competencies());
        this.goodAnswer = data.goodAnswer();
        this.followUps = String.join("\n", data.followUps());
        this.notPermitted = data.oftenNotPermitted();
        this.answerTime = data.answerTime();
    }

    /** A question somebody typed in the room. */
    RoomQuestionEntity(HalfId half, int position, NewQuestion.Typed typed) {
        this.id = UUID.randomUUID();
        this.halfId = half.value();
        this.position = position;
        this.text = typed.text().strip();
        this.language = typed.language().toLanguageTag();
        this.kind = QuestionKind.BEHAVIOURAL;
        this.competencies = Set.of();
        this.goodAnswer = "";
        this.followUps = "";
        this.answerTime = typed.answerTime();
    }

    UUID id() {
        return id;
    }

    HalfId half() {
        return new HalfId(halfId);
    }

    Optional<QuestionId> question() {
        return Optional.ofNullable(questionId).map(QuestionId::new);
    }

    String text() {
        return text;
    }

    int position() {
        return position;
    }

    QuestionState state() {
        return state;
    }

    RoomClock clock() {
        return clock;
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
            clock = RoomClock.start(preparation, answerTime, extra, now);
        }
    }

    void skip(Instant now) {
        state = QuestionState.SKIPPED;
        clock.end(now);
    }

    /** Leaves it as if it had never been asked. */
    void takeBack() {
        state = QuestionState.WAITING;
        clock = new RoomClock();
    }

    ShownQuestion toShown() {
        return new ShownQuestion(id, text, Locale.forLanguageTag(language));
    }

    AgendaLine toLine() {
        return new AgendaLine(toShown(), state);
    }

    Script toScript() {
        return new Script(
                toShown(),
                kind,
                competencies,
                goodAnswer,
                followUps.isEmpty() ? List.of() : List.of(followUps.split("\n")),
                notPermitted,
                answerTime);
    }
}
