package app.rebound.lessons;

import app.rebound.questions.QuestionId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "stone")
class StoneEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID ownerId;
    private @Nullable UUID questionId;

    @Enumerated(EnumType.STRING)
    private @Nullable OutsideFactor factor;

    private String words;
    private String language;
    private int trips;
    private Instant lastTripAt;
    private @Nullable Instant clearedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoneEntity() {}

    UUID id() {
        return id;
    }

    UUID owner() {
        return ownerId;
    }

    StoneSubject subject() {
        return questionId == null
                ? new StoneSubject.OnFactor(Objects.requireNonNull(factor))
                : new StoneSubject.OnQuestion(new QuestionId(questionId));
    }

    Instant lastTripAt() {
        return lastTripAt;
    }

    boolean isClear() {
        return clearedAt != null;
    }

    /** A trip puts it back in the way, unless it is older than what cleared it. */
    void trip(Instant at) {
        trips++;
        if (trips == 1 || at.isAfter(lastTripAt)) {
            lastTripAt = at;
        }
        if (clearedAt != null && !at.isBefore(clearedAt)) {
            clearedAt = null;
        }
    }

    /** Takes a trip back; {@code last} is the newest that stays. */
    void untrip(Instant last) {
        trips--;
        lastTripAt = last;
    }

    void sayAs(String words, Locale language) {
        this.words = words;
        this.language = language.toLanguageTag();
    }

    void clear(Instant now) {
        if (clearedAt == null) {
            clearedAt = now;
        }
    }

    Stone toStone() {
        return new Stone(
                new StoneId(id),
                subject(),
                words,
                Locale.forLanguageTag(language),
                trips,
                lastTripAt,
                clearedAt);
    }
}
