package app.rebound.rooms;

import static java.util.stream.Collectors.groupingBy;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.applications.ApplicationId;
import app.rebound.applications.Applications;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans mock interviews and finds them again. */
@Service
@Transactional
public class MockInterviews {

    private final MockInterviewRepository mocks;
    private final SeatRepository seats;
    private final Halves halves;
    private final MockTimeRepository times;
    private final SeatLinks links;
    private final TimeTalks talks;
    private final Applications applications;
    private final People people;
    private final RoomNews news;
    private final Clock clock;

    MockInterviews(
            MockInterviewRepository mocks,
            SeatRepository seats,
            Halves halves,
            MockTimeRepository times,
            SeatLinks links,
            TimeTalks talks,
            Applications applications,
            People people,
            RoomNews news,
            Clock clock) {
        this.mocks = mocks;
        this.seats = seats;
        this.halves = halves;
        this.times = times;
        this.links = links;
        this.talks = talks;
        this.applications = applications;
        this.people = people;
        this.news = news;
        this.clock = clock;
    }

    /** Plans a mock interview with a link for everybody invited; no time is agreed by that. */
    public PlanResult plan(PersonId organiser, MockPlan plan) {
        return plan(organiser, "", plan, new When.Later());
    }

    /**
     * Plans a mock interview with a link for everybody invited.
     *
     * @param name what the organiser is called in it; as in their profile where it is blank
     */
    public PlanResult plan(PersonId organiser, String name, MockPlan plan, When when) {
        var now = clock.instant();
        var problem = PlanRules.problem(plan);
        if (problem.isPresent()) {
            return new PlanResult.Refused(problem.get());
        }
        if (when instanceof When.Proposed(var wanted)) {
            var wrong = TimeRules.wrong(wanted, now);
            if (wrong.isPresent()) {
                return new PlanResult.WrongTime(wrong.get().number(), wrong.get().problem());
            }
        }
        var questions = halves.questions(organiser, plan.questions());
        if (questions.isEmpty() && !(plan.questions() instanceof RoomQuestions.None)) {
            return new PlanResult.NothingToAsk();
        }
        var mock =
                mocks.saveAndFlush(new MockInterviewEntity(organiser, own(organiser, plan), now));
        var places = new ArrayList<SeatEntity>();
        var self = people.find(organiser).orElseThrow();
        places.add(seats.saveAndFlush(SeatEntity.ofOrganiser(mock, self, name, now)));
        var invited = new ArrayList<NewSeat>();
        for (var guest : plan.invited()) {
            var seat =
                    plan.media() == Media.TABLE
                            ? SeatEntity.beside(mock, places.size(), guest.strip(), now)
                            : invite(mock, places.size(), guest.strip(), invited);
            places.add(seats.saveAndFlush(seat));
        }
        var answerer = places.get(plan.first() == MockPlan.FirstAnswerer.ORGANISER ? 0 : 1);
        mock.goTo(halves.prepare(mock.id(), answerer.id(), questions).id());
        begin(mock, places.getFirst().id(), when, now);
        news.about(mock);
        return new PlanResult.Planned(new PlannedMock(mock.toMockInterview(places, now), invited));
    }

    private void begin(MockInterviewEntity mock, SeatId organiser, When when, Instant now) {
        switch (when) {
            case When.Proposed(var wanted) -> {
                talks.propose(mock, organiser, wanted);
                talks.settle(mock, organiser);
            }
            case When.Now() -> {
                mock.openNow(now);
                talks.note(mock, MockEvent.What.OPENED, organiser);
            }
            case When.Later() -> {}
        }
    }

    private SeatEntity invite(
            MockInterviewEntity mock, int number, String name, List<NewSeat> invited) {
        var id = UUID.randomUUID();
        var link = links.create(mock, id);
        var seat = SeatEntity.byLink(id, mock, number, name, link.id(), links.until(mock));
        invited.add(new NewSeat(seat.toSeat(), link.token()));
        return seat;
    }

    /** Someone else's application belongs to nothing. */
    private MockPlan own(PersonId organiser, MockPlan plan) {
        return Optional.ofNullable(plan.application())
                .filter(id -> applications.find(organiser, new ApplicationId(id)).isEmpty())
                .map(unknown -> plan.withoutApplication())
                .orElse(plan);
    }

    /** Opens the room at once; what is agreed is that it is now. */
    public Optional<MockInterview> openNow(PersonId organiser, MockInterviewId id) {
        var now = clock.instant();
        return mocks.lock(id.value())
                .filter(mock -> mock.organiser().equals(organiser))
                .filter(mock -> mock.state(now).isAhead())
                .map(mock -> {
                    var shown = shown(mock, now);
                    begin(mock, shown.organiser().id(), new When.Now(), now);
                    news.about(mock);
                    return shown(mock, now);
                });
    }

    /** What is to come, what is on now, and what still needs a time: the next first. */
    @Transactional(readOnly = true)
    public List<MockLine> coming(PersonId person, Pageable page) {
        return lines(person, seats.coming(person.value(), clock.instant(), page));
    }

    /** What is over, was called off or did not come about: the latest first. */
    @Transactional(readOnly = true)
    public List<MockLine> past(PersonId person, Pageable page) {
        return lines(person, seats.past(person.value(), clock.instant(), page));
    }

    private List<MockLine> lines(PersonId person, List<SeatEntity> own) {
        var ids = own.stream().map(seat -> seat.mock().id().value()).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var all = seats.inAll(ids).stream().collect(groupingBy(seat -> seat.mock().id()));
        var waiting = Set.copyOf(times.waitingFor(person.value(), ids));
        return own.stream()
                .map(seat -> {
                    var mock = seat.mock();
                    var others =
                            all.getOrDefault(mock.id(), List.of()).stream()
                                    .filter(other -> !other.id().equals(seat.id()))
                                    .filter(other -> !other.isGone())
                                    .map(SeatEntity::name)
                                    .toList();
                    return mock.toLine(
                            others, waiting.contains(mock.id().value()), clock.instant());
                })
                .toList();
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
