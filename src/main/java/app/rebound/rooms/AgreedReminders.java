package app.rebound.rooms;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AgreedReminders implements Reminders {

    private final SeatRepository seats;

    AgreedReminders(SeatRepository seats) {
        this.seats = seats;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reminder> due(Instant from, Instant until) {
        return seats.startingBetween(from, until).stream()
                .flatMap(seat -> seat.reminder().stream())
                .toList();
    }
}
