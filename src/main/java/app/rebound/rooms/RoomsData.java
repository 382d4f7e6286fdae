package app.rebound.rooms;

import app.rebound.account.PersonId;
import app.rebound.account.PersonalData;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private final TimeTalks talks;
    private final PlanDrafts drafts;
    private final RoomNews news;
    private final RoomNotesData notes;
    private final Clock clock;

    RoomsData(
            MockInterviewRepository mocks,
            SeatRepository seats,
            TimeTalks talks,
            PlanDrafts drafts,
            RoomNews news,
            RoomNotesData notes,
            Clock clock) {
        this.mocks = mocks;
        this.seats = seats;
        this.talks = talks;
        this.drafts = drafts;
        this.news = news;
        this.notes = notes;
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
        var held = seats.heldBy(person.value());
        return new Export(
                held.stream()
                        .map(SeatEntity::mock)
                        .map(mock ->
                                new Exported(
                                        mock.toMockInterview(seats.in(mock.id().value()), now),
                                        talks.of(mock).history()))
                        .toList(),
                notes.export(held),
                drafts.find(person).orElse(null));
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        mocks.plannedBy(person.value()).forEach(mock -> news.gone(new MockInterviewId(mock)));
        mocks.deletePlannedBy(person.value());
        for (var seat : seats.heldBy(person.value())) {
            notes.erase(seat);
            forget(mocks.lock(seat.mock().id().value()).orElseThrow(), seat);
        }
        drafts.drop(person);
        seats.flush();
    }

    /** The others learn that somebody is gone, and not who it was. */
    private void forget(MockInterviewEntity mock, SeatEntity seat) {
        seat.forgetPerson(clock.instant());
        seats.saveAndFlush(seat);
        if (mock.state(clock.instant()).isAhead()) {
            talks.note(mock, MockEvent.What.DECLINED, seat.id());
            talks.settle(mock, seat.id());
        }
        news.about(mock);
    }

    /** What a person takes with them. */
    record Export(List<Exported> mockInterviews, List<RoomNote> notes, @Nullable PlanDraft draft) {}

    record Exported(MockInterview mockInterview, List<MockEvent> history) {}

    @Override
    public int getOrder() {
        return BEFORE_LINKS_AND_QUESTIONS;
    }
}
