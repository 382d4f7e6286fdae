package app.rebound.rooms;

import app.rebound.base.Competency;
import app.rebound.base.jpa.CompetenciesConverter;
import app.rebound.base.jpa.MillisConverter;
import app.rebound.questions.Question;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionKind;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
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
}
