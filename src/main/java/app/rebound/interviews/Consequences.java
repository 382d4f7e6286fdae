package app.rebound.interviews;

import app.rebound.account.PersonId;
import app.rebound.applications.ApplicationId;
import app.rebound.applications.Applications;
import app.rebound.applications.Meaning;
import app.rebound.applications.WeeklyTargets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an interview means for the application it belongs to, and for the person's week. */
@Component
class Consequences {

    private final Applications applications;
    private final WeeklyTargets targets;

    Consequences(Applications applications, WeeklyTargets targets) {
        this.applications = applications;
        this.targets = targets;
    }

    /** Draws them from what {@code now} says and {@code before}, if there was one, did not. */
    void draw(PersonId owner, @Nullable Interview before, Interview now) {
        var known = Optional.ofNullable(before);
        var news =
                known.map(Interview::outcome).filter(now.outcome()::equals).isEmpty()
                        || known.map(Interview::application)
                                .filter(same -> same.equals(now.application()))
                                .isEmpty();
        if (news && now.application() != null) {
            tell(owner, new ApplicationId(now.application()), now);
        }
        if (now.went() == Went.BADLY && known.map(Interview::went).orElse(null) != Went.BADLY) {
            targets.ease(owner, now.day());
        }
        if (now.outcome() == Outcome.REJECTED
                && known.map(Interview::outcome).orElse(null) != Outcome.REJECTED) {
            targets.ease(owner, Optional.ofNullable(now.outcomeOn()).orElse(now.day()));
        }
    }

    private void tell(PersonId owner, ApplicationId application, Interview interview) {
        var on = Optional.ofNullable(interview.outcomeOn()).orElse(interview.day());
        switch (interview.outcome()) {
            case WAITING ->
                    applications.reached(owner, application, Meaning.INTERVIEWING, interview.day());
            case OFFER -> applications.reached(owner, application, Meaning.OFFER, on);
            case REJECTED -> applications.reached(owner, application, Meaning.TURNED_DOWN, on);
            case SILENT -> applications.reached(owner, application, Meaning.GHOSTED, on);
            case WITHDREW -> applications.reached(owner, application, Meaning.WITHDRAWN, on);
        }
    }
}
