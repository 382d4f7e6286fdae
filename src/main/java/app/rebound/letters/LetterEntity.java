package app.rebound.letters;

import app.rebound.account.PersonId;
import app.rebound.interviews.InterviewId;
import app.rebound.lessons.OutsideFactor;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "letter")
class LetterEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID ownerId;
    private UUID interviewId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String language;
    private String toName;
    private String toReach;
    private String subject;
    private String body;
    private int textVersion;
    private @Nullable UUID jottingId;
    private String strength = "";

    @Enumerated(EnumType.STRING)
    private Disclosure disclosure = Disclosure.THAT_SOMETHING_WAS;

    @Enumerated(EnumType.STRING)
    private OutsideFactor factor = OutsideFactor.OTHER;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    private @Nullable LocalDate sendBy;

    private Instant createdAt;
    private Instant changedAt;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    private @Nullable LocalDate sentOn;

    @ElementCollection
    @CollectionTable(name = "letter_block", joinColumns = @JoinColumn(name = "letter_id"))
    @MapKeyColumn(name = "block")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "drafted")
    private Map<Block, String> blocks = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected LetterEntity() {}

    LetterEntity(
            PersonId owner,
            NewLetter wanted,
            Draft draft,
            @Nullable LocalDate sendBy,
            Instant now) {
        this.id = UUID.randomUUID();
        this.ownerId = owner.value();
        this.interviewId = wanted.interview().value();
        this.purpose = wanted.purpose();
        this.language = wanted.language().getLanguage();
        this.toName = draft.toName();
        this.toReach = draft.toReach();
        this.subject = cut(draft.subject(), Letter.LONGEST_SUBJECT);
        draft.blocks().forEach((block, text) -> blocks.put(block, cut(text, Letter.LONGEST)));
        this.body = cut(LetterText.of(draft.blocks().values()), Letter.LONGEST);
        this.jottingId = draft.jotting();
        this.strength = draft.strength();
        this.sendBy = sendBy;
        this.createdAt = now;
        this.changedAt = now;
    }

    /** What a new letter is made of; {@code blocks} in the order in which they stand. */
    record Draft(
            String toName,
            String toReach,
            String subject,
            EnumMap<Block, String> blocks,
            @Nullable UUID jotting,
            String strength) {}

    UUID id() {
        return id;
    }

    InterviewId interview() {
        return new InterviewId(interviewId);
    }

    Purpose purpose() {
        return purpose;
    }

    Locale language() {
        return Locale.of(language);
    }

    String toName() {
        return toName;
    }

    @Nullable UUID jotting() {
        return jottingId;
    }

    String strength() {
        return strength;
    }

    Disclosure disclosure() {
        return disclosure;
    }

    OutsideFactor factor() {
        return factor;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    boolean isSent() {
        return sentOn != null;
    }

    boolean has(Block block) {
        return blocks.containsKey(block);
    }

    void write(String text, Instant now) {
        if (!body.equals(text)) {
            body = cut(text, Letter.LONGEST);
            changed(now);
        }
    }

    void writeSubject(String text, Instant now) {
        subject = cut(text, Letter.LONGEST_SUBJECT);
        changed(now);
    }

    void putIn(Block block, String paragraph, Instant now) {
        var place = purpose.blocks().indexOf(block);
        write(
                LetterText.with(
                        body,
                        paragraph,
                        drafted(purpose.blocks().subList(0, place)),
                        drafted(purpose.blocks().subList(place, purpose.blocks().size()))),
                now);
        blocks.put(block, cut(paragraph, Letter.LONGEST));
    }

    /** Says whether the paragraph was still there as we drafted it, and so is gone now. */
    boolean takeOut(Block block, Instant now) {
        var drafted = Optional.ofNullable(blocks.remove(block)).orElse("");
        var without = LetterText.without(body, drafted);
        without.ifPresent(text -> write(text, now));
        return without.isPresent();
    }

    /** Says whether the paragraph was still there as we drafted it, and so reads anew. */
    boolean reword(Block block, String paragraph, Instant now) {
        var swapped =
                LetterText.swapped(
                        body, Optional.ofNullable(blocks.get(block)).orElse(""), paragraph);
        swapped.ifPresent(text -> {
            write(text, now);
            blocks.put(block, cut(paragraph, Letter.LONGEST));
        });
        return swapped.isPresent();
    }

    void isAbout(UUID jotting) {
        jottingId = jotting;
    }

    void carries(String words) {
        strength = words;
    }

    void disclose(Disclosure disclosure, OutsideFactor factor) {
        this.disclosure = disclosure;
        this.factor = factor;
    }

    void sendBy(@Nullable LocalDate day) {
        sendBy = day;
    }

    void sent(LocalDate on) {
        sentOn = on;
    }

    void notSent() {
        sentOn = null;
    }

    Letter toLetter() {
        var put = EnumSet.noneOf(Block.class);
        put.addAll(blocks.keySet());
        return new Letter(
                new LetterId(id),
                textVersion,
                interview(),
                purpose,
                language(),
                toName,
                toReach,
                subject,
                body,
                put,
                jottingId,
                strength,
                disclosure,
                factor,
                sendBy,
                sentOn);
    }

    private List<String> drafted(List<Block> some) {
        return some.stream().map(blocks::get).filter(text -> text != null).toList();
    }

    private void changed(Instant now) {
        textVersion++;
        changedAt = now;
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
