package app.rebound.applications;

import app.rebound.account.PersonId;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes one setting at a time, so that two screens never overwrite each other's. */
@Component
class ApplicationSettingsKeeper {

    private final ApplicationSettingsRepository settings;
    private final JdbcClient jdbc;

    ApplicationSettingsKeeper(ApplicationSettingsRepository settings, JdbcClient jdbc) {
        this.settings = settings;
        this.jdbc = jdbc;
    }

    ApplicationSettings of(PersonId owner) {
        return settings.findById(owner.value())
                .map(ApplicationSettingsEntity::toSettings)
                .orElse(ApplicationSettings.USUAL);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void change(PersonId owner, Consumer<ApplicationSettingsEntity> change) {
        jdbc.sql(
                        """
                        insert into application_settings (owner_id, version, silent_after_days)
                        values (:owner, 0, :days) on conflict do nothing
                        """)
                .param("owner", owner.value())
                .param("days", ApplicationSettings.SILENT_AFTER_DAYS)
                .update();
        settings.lock(owner.value()).ifPresent(change);
    }
}
