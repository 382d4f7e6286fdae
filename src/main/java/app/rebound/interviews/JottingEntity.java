package app.rebound.interviews;

import app.rebound.account.PersonId;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "jotting")
class JottingEntity {

    /** After this the memory has settled, and a change of a fact is a correction. */
    static final Duration FRESH = Duration.ofHours(1);

    /** Typing goes on in pauses; within this time it is still the same correction. */
    static final Duration ONE_SITTING = Duration.ofMinutes(10);

    private static final int SEARCHED = 4000;

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID ownerId;
    private UUID interviewId;
    private int position;
    private String asked = "";
    private String answered = "";
    private String reaction = "";
    private String differently = "";
    private int textVersion;
    private String searchText = "";
    private @Nullable UUID questionId;

    @Enumerated(EnumType.STRING)
    private @Nullable Quality quality;

    private Instant createdAt;
    private @Nullable Instant removedAt;

    @OneToMany(mappedBy = "jotting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("at")
    @BatchSize(size = 200)
    private List<JottingCorrectionEntity> corrections = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected JottingEntity() {}

    @SuppressWarnings("NullAway.Init")
    JottingEntity(InterviewEntity interview, JottingData data, int position, Instant now) {
        this.id = UUID.randomUUID();
        this.ownerId = interview.owner().value();
        this.interviewId = interview.id();
        this.position = position;
        this.createdAt = now;
        put(Fact.ASKED, data.asked());
        put(Fact.ANSWERED, data.answered());
        put(Fact.REACTION, data.reaction());
        put(Fact.DIFFERENTLY, data.differently());
        textVersion = 0;
    }

    UUID id() {
        return id;
    }

    PersonId owner() {
        return new PersonId(ownerId);
    }

    InterviewId interview() {
        return new InterviewId(interviewId);
    }

    String text(Fact fact) {
        return switch (fact) {
            case ASKED -> asked;
            case ANSWERED -> answered;
            case REACTION -> reaction;
            case DIFFERENTLY -> differently;
        };
    }

    /**
     * Writes {@code text}; what a fact said before is kept beside it once the memory has settled.
     *
     * @param jottedAt when the person was done with writing down, null while they are not
     */
    void write(Fact fact, String text, @Nullable Instant jottedAt, Instant now) {
        var before = text(fact);
        put(fact, text);
        var settled = jottedAt != null || createdAt.plus(FRESH).isBefore(now);
        if (settled && fact != Fact.DIFFERENTLY && !before.isBlank()) {
            correct(fact, before, text, now);
        }
    }

    private void correct(Fact fact, String before, String after, Instant now) {
        var last =
                corrections.stream()
                        .filter(one -> one.isOf(fact) && one.isAfter(now.minus(ONE_SITTING)))
                        .reduce((earlier, later) -> later);
        if (last.isEmpty()) {
            corrections.add(new JottingCorrectionEntity(this, fact, before, after, now));
        } else if (last.get().goOn(after, now)) {
            corrections.remove(last.get());
        }
    }

    private void put(Fact fact, String text) {
        switch (fact) {
            case ASKED -> {
                asked = text;
                var folded = QuestionText.fold(text);
                searchText = folded.substring(0, Math.min(SEARCHED, folded.length()));
            }
            case ANSWERED -> answered = text;
            case REACTION -> reaction = text;
            case DIFFERENTLY -> differently = text;
        }
        textVersion++;
    }

    void rate(@Nullable Quality quality) {
        this.quality = quality;
    }

    @Nullable UUID question() {
        return questionId;
    }

    void isQuestion(@Nullable QuestionId question) {
        questionId = question == null ? null : question.value();
    }

    void moveTo(int position) {
        this.position = position;
    }

    int position() {
        return position;
    }

    void remove(Instant now) {
        removedAt = now;
    }

    void bringBack() {
        removedAt = null;
    }

    Jotting toJotting() {
        return new Jotting(
                id,
                textVersion,
                position,
                asked,
                answered,
                reaction,
                differently,
                questionId == null ? null : new QuestionId(questionId),
                quality,
                corrections.stream().map(JottingCorrectionEntity::toCorrection).toList());
    }
}
