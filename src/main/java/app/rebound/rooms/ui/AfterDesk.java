package app.rebound.rooms.ui;

import app.rebound.account.CurrentPerson;
import app.rebound.account.SignIn;
import app.rebound.base.events.Changes;
import app.rebound.feedback.ExpectedFeedback;
import app.rebound.feedback.FeedbackDesk;
import app.rebound.lessons.Lessons;
import app.rebound.lessons.LookBack;
import app.rebound.rooms.AfterRooms;
import app.rebound.rubrics.Scorecards;
import app.rebound.rubrics.Seals;
import app.rebound.rubrics.form.Numbers;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the screens after a room work with. */
@Component
record AfterDesk(
        AfterRooms after,
        FeedbackDesk feedback,
        ExpectedFeedback expected,
        Scorecards scorecards,
        Seals seals,
        Lessons lessons,
        LookBack lookBack,
        CurrentPerson person,
        SignIn signIn,
        Changes changes,
        Clock clock) {

    /** As who looks has chosen; a guest has not. */
    Numbers numbers() {
        return person.optional().map(Numbers::wantedBy).orElse(Numbers.SHOWN);
    }
}
