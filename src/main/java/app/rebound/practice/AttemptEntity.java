package app.rebound.practice;

import app.rebound.account.ExtraTime;
import app.rebound.account.PersonId;
import app.rebound.base.Competency;
import app.rebound.base.jpa.CompetenciesConverter;
import app.rebound.base.jpa.MillisConverter;
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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "practice_attempt")
class AttemptEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID ownerId;
    private UUID sessionId;
    private UUID itemId;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    @Convert(converter = CompetenciesConverter.class)
    private Set<Competency> competencies;

    private int take;
    private boolean aside;

    @Enumerated(EnumType.STRING)
    private ExtraTime extraTime;

    @Embedded private TakeClock clock;

    private String answer = "";
    private @Nullable String answerInTime;
    private int answerVersion;
    private boolean aloud;
    private String keyWords = "";
    private boolean skipped;
    private boolean overTime;

    @Column(name = "used_millis")
    @Convert(converter = MillisConverter.class)
    private Duration used = Duration.ZERO;

    private @Nullable Instant stumbledAt;

    @SuppressWarnings("NullAway.Init")
    protected AttemptEntity() {}

    /** The first or the next take at {@code item}, its clock running from {@code now}. */
    AttemptEntity(SessionEntity session, ItemEntity item, int take, ExtraTime extra, Instant now) {
        this.id = UUID.randomUUID();
        this.ownerId = session.owner().value();
        this.sessionId = session.id();
        this.itemId = item.id();
        this.kind = item.kind();
        this.competencies = item.competencies();
        this.take = take;
        this.extraTime = extra;
        var plan = session.plan();
        this.clock =
                TakeClock.start(plan.mode(), plan.preparation(), item.answerTime(), extra, now);
    }

    /** An answer that was given aloud and is over. */
    AttemptEntity(SessionEntity session, ItemEntity item, LiveAnswer answer, Instant sessionEnd) {
        this.id = answer.id();
        this.ownerId = session.owner().value();
        this.sessionId = session.id();
        this.itemId = item.id();
        this.kind = item.kind();
        this.competencies = item.competencies();
        this.take = 1;
        this.extraTime = ExtraTime.NONE;
        this.clock = TakeClock.ran(answer, sessionEnd);
        this.skipped = answer.skipped();
        this.aloud = !answer.skipped();
        this.used = answer.skipped() ? Duration.ZERO : answer.used();
        this.overTime = clock.isBeyond(used);
    }

    /** Another text for the same take, kept beside it and counted nowhere. */
    AttemptEntity aside(String text, Instant now) {
        var other = new AttemptEntity();
        other.id = UUID.randomUUID();
        other.ownerId = ownerId;
        other.sessionId = sessionId;
        other.itemId = itemId;
        other.kind = kind;
        other.competencies = competencies;
        other.take = take;
        other.aside = true;
        other.extraTime = extraTime;
        other.clock = clock.again(clock.startedAt());
        other.clock.end(now);
        other.keyWords = keyWords;
        other.answer = text;
        return other;
    }

    UUID id() {
        return id;
    }

    PersonId owner() {
        return new PersonId(ownerId);
    }

    UUID session() {
        return sessionId;
    }

    UUID item() {
        return itemId;
    }

    QuestionKind kind() {
        return kind;
    }

    Set<Competency> competencies() {
        return competencies;
    }

    int take() {
        return take;
    }

    TakeClock clock() {
        return clock;
    }

    String answer() {
        return answer;
    }

    int answerVersion() {
        return answerVersion;
    }

    boolean isAloud() {
        return aloud;
    }

    List<String> keyWords() {
        return KeyWords.split(keyWords);
    }

    boolean isSkipped() {
        return skipped;
    }

    boolean isEmpty() {
        return answer.isBlank() && !aloud;
    }

    /** Takes the text at any time; what comes after the deadline is marked, never refused. */
    void write(String text, Instant now) {
        if (!overTime && clock.isTooLate(now)) {
            answerInTime = answer;
            overTime = true;
        }
        answer = text;
        answerVersion++;
        clock.input(now);
    }

    void say(Instant now) {
        if (!aloud) {
            aloud = true;
            overTime |= clock.isTooLate(now);
            clock.input(now);
        }
    }

    void unsay() {
        aloud = false;
    }

    void prepareWith(List<String> words) {
        keyWords = KeyWords.join(words);
    }

    /** Whether the mark is new: a take that is over can be marked once. */
    boolean stumble(Instant now) {
        if (stumbledAt != null || aside || !clock.isEnded()) {
            return false;
        }
        stumbledAt = now;
        return true;
    }

    /** Whether there was a mark to take away. */
    boolean unstumble() {
        var marked = stumbledAt != null;
        stumbledAt = null;
        return marked;
    }

    void finish(Instant now) {
        if (!clock.isEnded()) {
            clock.end(now);
            used = clock.used(now);
            overTime |= clock.wentOver(now);
        }
    }

    void skip(Instant now) {
        if (!clock.isEnded()) {
            skipped = isEmpty();
            finish(now);
        }
    }

    /** Gives the whole time again for a take in which nothing was said yet. */
    void restart(Instant now) {
        if (!clock.isEnded() && isEmpty()) {
            clock = clock.again(now);
            overTime = false;
            answerInTime = null;
        }
    }

    Attempt toAttempt() {
        return new Attempt(
                id,
                sessionId,
                itemId,
                take,
                aside,
                clock.startedAt(),
                clock.endedAt().orElse(null),
                answer,
                answerInTime,
                aloud,
                keyWords(),
                skipped,
                overTime,
                used,
                clock.answerLimit().orElse(null),
                stumbledAt != null);
    }
}
