package app.rebound.practice;

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
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question as it was asked in a session; later edits of the question do not change it. */
@Entity
@Table(name = "practice_item")
class ItemEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID sessionId;
    private int position;
    private @Nullable UUID questionId;
    private String text;
    private String language;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    @Convert(converter = CompetenciesConverter.class)
    private Set<Competency> competencies;

    private String hint;
    private boolean notPermitted;
    private boolean soundedRehearsed;

    @Column(name = "answer_millis")
    @Convert(converter = MillisConverter.class)
    private Duration answerTime;

    @SuppressWarnings("NullAway.Init")
    protected ItemEntity() {}

    ItemEntity(UUID session, int position, Question question, String text, Duration answerTime) {
        var data = question.data();
        this.id = UUID.randomUUID();
        this.sessionId = session;
        this.position = position;
        this.questionId = question.id().value();
        this.text = text;
        this.language = data.language().toLanguageTag();
        this.kind = data.kind();
        this.competencies = Set.copyOf(data.competencies());
        this.hint = data.goodAnswer();
        this.notPermitted = data.oftenNotPermitted();
        this.answerTime = answerTime;
    }

    /**
     * A question that was asked live.
     *
     * @param question the bank's, as far as the person may read it
     */
    ItemEntity(UUID session, int position, LiveAnswer asked, @Nullable QuestionId question) {
        this.id = UUID.randomUUID();
        this.sessionId = session;
        this.position = position;
        this.questionId = question == null ? null : question.value();
        this.text = asked.text();
        this.language = asked.language().toLanguageTag();
        this.kind = asked.kind();
        this.competencies = asked.competencies();
        this.hint = asked.hint();
        this.notPermitted = asked.oftenNotPermitted();
        this.answerTime = asked.allowed() == null ? Duration.ZERO : asked.allowed();
    }

    /** It comes in other words because the answers to it sounded rehearsed. */
    void comesAnew() {
        soundedRehearsed = true;
    }

    UUID id() {
        return id;
    }

    UUID session() {
        return sessionId;
    }

    /** Counted from 0. */
    int position() {
        return position;
    }

    QuestionKind kind() {
        return kind;
    }

    Set<Competency> competencies() {
        return competencies;
    }

    Duration answerTime() {
        return answerTime;
    }

    @Nullable QuestionId question() {
        return questionId == null ? null : new QuestionId(questionId);
    }

    AskedQuestion asked() {
        return new AskedQuestion(
                question(),
                position + 1,
                text,
                Locale.forLanguageTag(language),
                kind,
                competencies,
                hint,
                notPermitted,
                soundedRehearsed);
    }
}
