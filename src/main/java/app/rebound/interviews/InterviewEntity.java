package app.rebound.interviews;

import app.rebound.account.PersonId;
import app.rebound.questions.QuestionText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "interview")
class InterviewEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;

    /**
     * Counts changes of what the person says about it; ticking, closing and waiting don't count.
     */
    private int dataVersion;

    private UUID ownerId;
    private String company;
    private String role;

    @Column(name = "takes_place")
    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    private @Nullable LocalDateTime when;

    private ZoneId zone;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private Format format;

    private @Nullable UUID applicationId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    private @Nullable LocalDate outcomeOn;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    private @Nullable LocalDate decisionBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Went went;

    private String gaveMe = "";
    private String searchText;
    private Instant sortedAt;
    private Instant createdAt;
    private Instant changedAt;
    private @Nullable Instant jottedAt;
    private Instant coolOffUntil;
    private boolean coolOffChosen;

    @Convert(converter = FirstHoursConverter.class)
    private Set<FirstHour> firstHour = EnumSet.noneOf(FirstHour.class);

    private @Nullable Instant closedAt;

    @OneToMany(mappedBy = "interview", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 100)
    private List<InterviewerEntity> interviewers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected InterviewEntity() {}

    @SuppressWarnings("NullAway.Init")
    InterviewEntity(PersonId owner, InterviewData data, ZoneId home, Instant now) {
        this.id = UUID.randomUUID();
        this.ownerId = owner.value();
        this.createdAt = now;
        change(data, home, now);
        dataVersion = 0;
    }

    /** Takes over tidy data without problems; {@code home} is where the person sleeps on it. */
    final void change(InterviewData data, ZoneId home, Instant now) {
        company = data.company();
        role = data.role();
        when = data.when();
        zone = data.zone();
        stage = data.stage();
        format = data.format();
        applicationId = data.application();
        outcome = data.outcome();
        outcomeOn = data.outcomeOn();
        decisionBy = data.decisionBy();
        went = data.went();
        changedAt = now;
        searchText = QuestionText.fold(company + " " + role);
        sortedAt = moment();
        dataVersion++;
        if (!coolOffChosen) {
            coolOffUntil = CoolOffRules.nextMorning(sortedAt, home);
        }
        change(data.interviewers());
    }

    private void change(List<Interviewer> wanted) {
        var known = new HashMap<UUID, InterviewerEntity>();
        interviewers.forEach(one -> known.put(one.id(), one));
        var ids = wanted.stream().map(Interviewer::id).toList();
        interviewers.removeIf(one -> !ids.contains(one.id()));
        for (var position = 0; position < wanted.size(); position++) {
            var data = wanted.get(position);
            var one = known.get(data.id());
            if (one == null) {
                interviewers.add(new InterviewerEntity(this, data, position));
            } else {
                one.change(data, position);
            }
        }
    }

    UUID id() {
        return id;
    }

    PersonId owner() {
        return new PersonId(ownerId);
    }

    String company() {
        return company;
    }

    int dataVersion() {
        return dataVersion;
    }

    /** When it takes place, or when it was entered where nobody knows. */
    final Instant moment() {
        return when == null ? createdAt : when.atZone(zone).toInstant();
    }

    Instant coolOffUntil() {
        return coolOffUntil;
    }

    void coolOff(Instant until) {
        coolOffUntil = until;
        coolOffChosen = true;
    }

    /** The person has written down what they remember; later changes are corrections. */
    void jotted(Instant now) {
        if (jottedAt == null) {
            jottedAt = now;
        }
    }

    @Nullable Instant jottedAt() {
        return jottedAt;
    }

    Set<FirstHour> firstHour() {
        return firstHour;
    }

    void tick(Set<FirstHour> ticked) {
        firstHour = ticked;
    }

    String gaveMe() {
        return gaveMe;
    }

    void gaveMe(String words) {
        gaveMe = words;
    }

    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    void reopen() {
        closedAt = null;
    }

    Interview toInterview() {
        return new Interview(
                new InterviewId(id),
                dataVersion,
                company,
                role,
                when,
                zone,
                stage,
                format,
                interviewers.stream()
                        .sorted(Comparator.comparing(InterviewerEntity::position))
                        .map(InterviewerEntity::toInterviewer)
                        .toList(),
                applicationId,
                outcome,
                outcomeOn,
                decisionBy,
                went,
                gaveMe,
                createdAt,
                closedAt);
    }
}
