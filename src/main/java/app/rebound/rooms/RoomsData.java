package app.rebound.rooms;

import app.rebound.account.PersonId;
import app.rebound.account.PersonalData;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mock interviews a person planned and those they had a seat in. When somebody goes who was
 * invited, the room stays with who planned it, without their name.
 */
@Component
class RoomsData implements PersonalData {

    private static final int BEFORE_LINKS_AND_QUESTIONS = 4;

    private final MockInterviewRepository mocks;
    private final SeatRepository seats;
    private final Clock clock;

    RoomsData(MockInterviewRepository mocks, SeatRepository seats, Clock clock) {
        this.mocks = mocks;
        this.seats = seats;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "mockInterviews";
    }

    @Override
    @Transactional(readOnly = true)
    public Object export(PersonId person) {
        var now = clock.instant();
        return seats.heldBy(person.value()).stream()
                .map(SeatEntity::mock)
                .map(mock -> mock.toMockInterview(seats.in(mock.id().value()), now))
                .toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        for (var seat : seats.heldBy(person.value())) {
            if (seat.isOrganiser()) {
                mocks.deleteById(seat.mock().id().value());
            } else {
                seat.forgetPerson();
            }
        }
        mocks.flush();
    }

    @Override
    public int getOrder() {
        return BEFORE_LINKS_AND_QUESTIONS;
    }
}
