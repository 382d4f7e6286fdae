package app.rebound.rooms;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.sharing.ShareLinks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans mock interviews and finds them again. */
@Service
@Transactional
public class MockInterviews {

    /** How long the link of a seat opens: enough to agree, to meet and to finish a scorecard. */
    static final Duration LINKS_LIVE = Duration.ofDays(60);

    private final MockInterviewRepository mocks;
    private final SeatRepository seats;
    private final Halves halves;
    private final ShareLinks links;
    private final People people;
    private final RoomNews news;
    private final Clock clock;

    MockInterviews(
            MockInterviewRepository mocks,
            SeatRepository seats,
            Halves halves,
            ShareLinks links,
            People people,
            RoomNews news,
            Clock clock) {
        this.mocks = mocks;
        this.seats = seats;
        this.halves = halves;
        this.links = links;
        this.people = people;
        this.news = news;
        this.clock = clock;
    }

    /** Plans a mock interview with a link for everybody invited; no time is agreed by that. */
    public PlanResult plan(PersonId organiser, MockPlan plan) {
        var problem = PlanRules.problem(plan);
        if (problem.isPresent()) {
            return new PlanResult.Refused(problem.get());
        }
        var questions = halves.questions(organiser, plan.questions());
        if (questions.isEmpty() && !(plan.questions() instanceof RoomQuestions.None)) {
            return new PlanResult.NothingToAsk();
        }
        var now = clock.instant();
        var mock = mocks.saveAndFlush(new MockInterviewEntity(organiser, plan, now));
        var places = new ArrayList<SeatEntity>();
        places.add(
                seats.save(
                        SeatEntity.ofOrganiser(mock, people.find(organiser).orElseThrow(), now)));
        var invited = new ArrayList<NewSeat>();
        for (var name : plan.invited()) {
            if (plan.media() == Media.TABLE) {
                places.add(seats.save(SeatEntity.beside(mock, places.size(), name.strip(), now)));
            } else {
                var id = UUID.randomUUID();
                var until = now.plus(LINKS_LIVE);
                var link = links.create(organiser, RoomSeats.PURPOSE, id, until);
                var seat =
                        seats.save(
                                SeatEntity.byLink(
                                        id, mock, places.size(), name.strip(), link.id(), until));
                places.add(seat);
                invited.add(new NewSeat(seat.toSeat(), link.token()));
            }
        }
        var answerer = places.get(plan.first() == MockPlan.FirstAnswerer.ORGANISER ? 0 : 1);
        mock.goTo(halves.prepare(mock.id(), answerer.id(), questions).id());
        news.about(mock);
        return new PlanResult.Planned(new PlannedMock(mock.toMockInterview(places, now), invited));
    }

    /** Opens the room at once; what is agreed is that it is now. */
    public Optional<MockInterview> openNow(PersonId organiser, MockInterviewId id) {
        return mocks.lock(id.value())
                .filter(mock -> mock.organiser().equals(organiser))
                .map(mock -> {
                    var now = clock.instant();
                    mock.openNow(now);
                    news.about(mock);
                    return shown(mock, now);
                });
    }

    /** One that {@code person} has a seat in. */
    @Transactional(readOnly = true)
    public Optional<MockInterview> find(PersonId person, MockInterviewId id) {
        return seats.of(id.value(), person.value())
                .map(seat -> shown(seat.mock(), clock.instant()));
    }

    private MockInterview shown(MockInterviewEntity mock, Instant now) {
        return mock.toMockInterview(List.copyOf(seats.in(mock.id().value())), now);
    }
}
