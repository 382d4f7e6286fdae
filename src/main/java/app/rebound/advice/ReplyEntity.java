package app.rebound.advice;

import app.rebound.account.PersonId;
import app.rebound.interviews.InterviewId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "advice_reply")
class ReplyEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID ownerId;
    private UUID interviewId;
    private @Nullable UUID askingId;

    @Enumerated(EnumType.STRING)
    private @Nullable About room;

    @Enumerated(EnumType.STRING)
    private About about;

    private String fromWhom;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    private LocalDate saidOn;

    private String words;
    private int textVersion;
    private @Nullable Instant lessonAt;
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "advice_reply_criterion", joinColumns = @JoinColumn(name = "reply_id"))
    @Column(name = "criterion")
    private Set<String> criteria = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected ReplyEntity() {}

    ReplyEntity(PersonId owner, InterviewId interview, ReplyData data, String words, Instant now) {
        this.id = UUID.randomUUID();
        this.ownerId = owner.value();
        this.interviewId = interview.value();
        this.about = data.about();
        this.fromWhom = data.from();
        this.saidOn = data.saidOn();
        this.words = words;
        this.createdAt = now;
    }

    /** What {@code asking} said on the telephone, in the sheet's room for {@code about}. */
    static ReplyEntity onSheet(
            PersonId owner,
            AskingEntity asking,
            About about,
            String words,
            LocalDate on,
            Instant now) {
        var data = new ReplyData(about, asking.name(), on);
        var reply = new ReplyEntity(owner, asking.interview(), data, words, now);
        reply.askingId = asking.id();
        reply.room = about;
        return reply;
    }

    InterviewId interview() {
        return new InterviewId(interviewId);
    }

    String words() {
        return words;
    }

    @Nullable About room() {
        return room;
    }

    void write(String words) {
        this.words = words;
        textVersion++;
    }

    void describe(ReplyData data) {
        about = data.about();
        fromWhom = data.from();
        saidOn = data.saidOn();
    }

    void tie(Set<String> criteria) {
        this.criteria.retainAll(criteria);
        this.criteria.addAll(criteria);
    }

    void becameLesson(Instant now) {
        lessonAt = now;
    }

    Reply toReply() {
        return new Reply(
                new ReplyId(id),
                textVersion,
                interview(),
                askingId == null ? null : new AskingId(askingId),
                about,
                fromWhom,
                saidOn,
                words,
                Set.copyOf(criteria),
                lessonAt);
    }
}
