package app.rebound.applications;

import app.rebound.account.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "application")
class ApplicationEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID ownerId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "stage_id")
    private StageEntity stage;

    private String company;
    private String companyKey;
    private String role;
    private String link;
    private String notes;
    private String nextAction;
    private @Nullable LocalDate nextOn;
    private @Nullable LocalDate appliedOn;
    private @Nullable LocalDate lastSignOn;
    private @Nullable LocalDate turnedDownOn;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected ApplicationEntity() {}

    ApplicationEntity(
            PersonId owner, ApplicationData data, StageEntity stage, LocalDate on, Instant now) {
        this.id = UUID.randomUUID();
        this.ownerId = owner.value();
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        change(data);
        arrive(stage, on);
    }

    /** From elsewhere, as it stands there: that it arrives here today says nothing about dates. */
    static ApplicationEntity broughtIn(
            PersonId owner, ApplicationData data, StageEntity stage, LocalDate today, Instant now) {
        var application = new ApplicationEntity(owner, data, stage, today, now);
        application.change(data);
        if (stage.meaning() == Meaning.TURNED_DOWN) {
            application.turnedDownOn = application.latestDay(today);
        }
        return application;
    }

    private LocalDate latestDay(LocalDate otherwise) {
        if (lastSignOn != null) {
            return lastSignOn;
        }
        return appliedOn == null ? otherwise : appliedOn;
    }

    final void change(ApplicationData data) {
        company = data.company();
        companyKey = CompanyName.key(company);
        role = data.role();
        link = data.link();
        notes = data.notes();
        nextAction = data.nextAction();
        nextOn = data.nextOn();
        appliedOn = data.appliedOn();
        lastSignOn = data.lastSignOn();
    }

    /** Stands in {@code wanted} from {@code on}; what that says about dates is noted with it. */
    void move(StageEntity wanted, LocalDate on) {
        if (!wanted.id().equals(stage.id())) {
            arrive(wanted, on);
        }
    }

    private void arrive(StageEntity wanted, LocalDate on) {
        stage = wanted;
        var meaning = wanted.meaning();
        if (meaning == Meaning.APPLIED && appliedOn == null) {
            appliedOn = on;
        }
        if (meaning == Meaning.INTERVIEWING || meaning == Meaning.OFFER) {
            noteSign(on);
        }
        if (meaning != Meaning.TURNED_DOWN) {
            turnedDownOn = null;
        } else if (turnedDownOn == null) {
            turnedDownOn = on;
        }
    }

    /** Something was heard on that day, or was agreed for it; an earlier sign changes nothing. */
    final void noteSign(LocalDate on) {
        if (lastSignOn == null || on.isAfter(lastSignOn)) {
            lastSignOn = on;
        }
    }

    /** The next action is done; there is none until the person names one. */
    void doneNext() {
        nextAction = "";
        nextOn = null;
    }

    boolean is(ApplicationId other) {
        return id.equals(other.value());
    }

    Meaning meaning() {
        return stage.meaning();
    }

    int version() {
        return version == null ? 0 : version;
    }

    Application toApplication() {
        return new Application(
                new ApplicationId(id),
                version(),
                new StageId(stage.id()),
                stage.meaning(),
                new ApplicationData(
                        company, role, link, notes, nextAction, nextOn, appliedOn, lastSignOn),
                turnedDownOn,
                createdAt);
    }
}
