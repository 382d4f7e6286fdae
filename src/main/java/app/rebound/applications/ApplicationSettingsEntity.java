package app.rebound.applications;

import app.rebound.account.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person set about their search; its id is the person's. */
@Entity
@Table(name = "application_settings")
class ApplicationSettingsEntity {

    @Id private UUID ownerId;
    @Version private @Nullable Integer version;
    private @Nullable Integer weeklyTarget;
    private @Nullable LocalDate easedOn;
    private int silentAfterDays;

    @SuppressWarnings("NullAway.Init")
    protected ApplicationSettingsEntity() {}

    ApplicationSettingsEntity(PersonId owner) {
        this.ownerId = owner.value();
        this.silentAfterDays = ApplicationSettings.SILENT_AFTER_DAYS;
    }

    void aimAt(@Nullable Integer actionsAWeek) {
        weeklyTarget = actionsAWeek;
    }

    void ease(LocalDate on) {
        if (easedOn == null || on.isAfter(easedOn)) {
            easedOn = on;
        }
    }

    void easeNoMore() {
        easedOn = null;
    }

    void callSilentAfter(int days) {
        silentAfterDays = days;
    }

    ApplicationSettings toSettings() {
        return new ApplicationSettings(weeklyTarget, easedOn, silentAfterDays);
    }
}
