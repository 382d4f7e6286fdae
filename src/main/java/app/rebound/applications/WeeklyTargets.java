package app.rebound.applications;

import app.rebound.account.PersonId;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how much each person wants to do in a week, and goes easy when it was hard. */
@Service
public class WeeklyTargets {

    private final ApplicationSettingsKeeper settings;

    WeeklyTargets(ApplicationSettingsKeeper settings) {
        this.settings = settings;
    }

    /** Asks for less in the week or two that the seven days from {@code on} reach into. */
    @Transactional
    public void ease(PersonId owner, LocalDate on) {
        settings.change(owner, kept -> kept.ease(on));
    }
}
