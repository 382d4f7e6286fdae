package app.rebound.rooms.ui;

import app.rebound.base.events.Changes;
import app.rebound.base.format.Formats;
import app.rebound.rooms.MockInterviews;
import app.rebound.rooms.RoomSeats;
import app.rebound.rooms.Times;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the screens of planning work with. */
@Component
record PlanningDesk(
        MockInterviews mocks, RoomSeats seats, Times times, Changes changes, Clock clock) {

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Formats.current().today(clock);
    }
}
