package app.rebound.interviews;

import app.rebound.lessons.OutsideFactor;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changed only with the interview's row locked, so that windows act one after the other. */
@Entity
@Table(name = "interview_reflection")
class ReflectionEntity {

    @Id private UUID interviewId;
    @Version private @Nullable Integer version;
    private UUID ownerId;
    private @Nullable Integer firstLevel;
    private @Nullable Instant firstAt;
    private @Nullable Integer secondLevel;
    private @Nullable Instant secondAt;
    private @Nullable Integer nervesBefore;
    private @Nullable Integer nervesDuring;

    @Convert(converter = DegreesConverter.OfSpeaking.class)
    private Map<Speaking, Degree> speaking = Map.of();

    @Convert(converter = EnumSetConverter.OfBlunders.class)
    private Set<Blunder> blunders = Set.of();

    @Convert(converter = EnumSetConverter.OfCauses.class)
    private Set<Cause> causes = Set.of();

    @Column(name = "just_a_bad_day")
    private boolean justABadDay;

    @Convert(converter = EnumSetConverter.OfFactors.class)
    private Set<OutsideFactor> factors = Set.of();

    private String mine = "";
    private String theirs = "";
    private String circumstances = "";
    private String friend = "";
    private String impressed = "";
    private String notImpressed = "";

    @Convert(converter = DegreesConverter.OfConduct.class)
    private Map<Conduct, Degree> conduct = Map.of();

    private @Nullable Integer answeredDays;

    @Enumerated(EnumType.STRING)
    private @Nullable StillWanted stillWanted;

    private String companyNotes = "";
    private @Nullable Instant lookedBackAt;

    @SuppressWarnings("NullAway.Init")
    protected ReflectionEntity() {}

    /** Nothing said yet. */
    ReflectionEntity(InterviewEntity interview) {
        this.interviewId = interview.id();
        this.ownerId = interview.owner().value();
    }

    UUID interview() {
        return interviewId;
    }

    @Nullable Sight first() {
        return sight(firstLevel, firstAt);
    }

    @Nullable Sight second() {
        return sight(secondLevel, secondAt);
    }

    private static @Nullable Sight sight(@Nullable Integer level, @Nullable Instant at) {
        return level == null || at == null ? null : new Sight(level, at);
    }

    void see(Sight first) {
        firstLevel = first.level();
        firstAt = first.at();
    }

    void seeAgain(Sight second) {
        secondLevel = second.level();
        secondAt = second.at();
    }

    void wasNervousBefore(@Nullable Integer nerves) {
        nervesBefore = nerves;
    }

    void wasNervousDuring(@Nullable Integer nerves) {
        nervesDuring = nerves;
    }

    void spoke(Speaking item, @Nullable Degree degree) {
        speaking = with(new EnumMap<>(Speaking.class), speaking, item, degree);
    }

    void behaved(Conduct item, @Nullable Degree degree) {
        conduct = with(new EnumMap<>(Conduct.class), conduct, item, degree);
    }

    /** Whether that is news. */
    boolean slipped(Blunder blunder) {
        var changed = with(EnumSet.of(blunder), blunders);
        var news = !changed.equals(blunders);
        blunders = changed;
        return news;
    }

    void didNotSlip(Blunder blunder) {
        blunders = without(EnumSet.noneOf(Blunder.class), blunders, blunder);
    }

    /** Whoever names a cause does not leave it at a bad day. */
    void blame(Cause cause) {
        causes = with(EnumSet.of(cause), causes);
        justABadDay = false;
    }

    void absolve(Cause cause) {
        causes = without(EnumSet.noneOf(Cause.class), causes, cause);
    }

    void wasJustABadDay() {
        justABadDay = true;
    }

    void wasMoreThanABadDay() {
        justABadDay = false;
    }

    void wasThere(OutsideFactor factor) {
        factors = with(EnumSet.of(factor), factors);
    }

    void wasNotThere(OutsideFactor factor) {
        factors = without(EnumSet.noneOf(OutsideFactor.class), factors, factor);
    }

    void answeredAfter(@Nullable Integer days) {
        answeredDays = days;
    }

    void want(@Nullable StillWanted wanted) {
        stillWanted = wanted;
    }

    void lookedBack(Instant now) {
        if (lookedBackAt == null) {
            lookedBackAt = now;
        }
    }

    void lookFurther() {
        lookedBackAt = null;
    }

    String text(ReflectionText text) {
        return switch (text) {
            case MINE -> mine;
            case THEIRS -> theirs;
            case CIRCUMSTANCES -> circumstances;
            case FRIEND -> friend;
            case IMPRESSED -> impressed;
            case NOT_IMPRESSED -> notImpressed;
            case COMPANY -> companyNotes;
        };
    }

    void write(ReflectionText text, String words) {
        switch (text) {
            case MINE -> mine = words;
            case THEIRS -> theirs = words;
            case CIRCUMSTANCES -> circumstances = words;
            case FRIEND -> friend = words;
            case IMPRESSED -> impressed = words;
            case NOT_IMPRESSED -> notImpressed = words;
            case COMPANY -> companyNotes = words;
        }
    }

    private static <E extends Enum<E>> Map<E, Degree> with(
            EnumMap<E, Degree> copy, Map<E, Degree> said, E item, @Nullable Degree degree) {
        copy.putAll(said);
        if (degree == null) {
            copy.remove(item);
        } else {
            copy.put(item, degree);
        }
        return copy;
    }

    private static <E extends Enum<E>> Set<E> with(EnumSet<E> copy, Set<E> said) {
        copy.addAll(said);
        return copy;
    }

    private static <E extends Enum<E>> Set<E> without(EnumSet<E> copy, Set<E> said, E item) {
        copy.addAll(said);
        copy.remove(item);
        return copy;
    }

    Reflection toReflection() {
        var texts = new EnumMap<ReflectionText, String>(ReflectionText.class);
        for (var text : ReflectionText.values()) {
            texts.put(text, text(text));
        }
        return new Reflection(
                first(),
                second(),
                nervesBefore,
                nervesDuring,
                Map.copyOf(speaking),
                Set.copyOf(blunders),
                Set.copyOf(causes),
                justABadDay,
                Set.copyOf(factors),
                texts,
                new CompanyView(Map.copyOf(conduct), answeredDays, stillWanted),
                lookedBackAt);
    }
}
