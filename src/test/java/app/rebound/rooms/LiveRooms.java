package app.rebound.rooms;

import static app.rebound.questions.AQuestion.saying;

import app.rebound.account.PersonId;
import app.rebound.base.SecretToken;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionData;
import app.rebound.questions.QuestionId;
import app.rebound.questions.SaveResult;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/**
 * Opens rooms for tests: an organiser, those invited with their links, everybody through the lobby;
 * and asks there what those with a seat ask and see.
 */
public final class LiveRooms {

    private final QuestionBank bank;
    private final MockInterviews mocks;
    private final RoomSeats seats;
    private final Rooms rooms;
    private final RoomScript script;
    private final PersonId organiser;

    public LiveRooms(ApplicationContext context, PersonId organiser) {
        this.bank = context.getBean(QuestionBank.class);
        this.mocks = context.getBean(MockInterviews.class);
        this.seats = context.getBean(RoomSeats.class);
        this.rooms = context.getBean(Rooms.class);
        this.script = context.getBean(RoomScript.class);
        this.organiser = organiser;
    }

    /** An open room; everybody holds their seat. */
    public record Opened(MockInterview mock, RoomAccess organiser, Map<String, RoomAccess> guests) {

        public RoomAccess guest(String name) {
            var access = guests.get(name);
            if (access == null) {
                throw new AssertionError("nobody called " + name);
            }
            return access;
        }

        public SeatId seat(String name) {
            return mock.seats().stream()
                    .filter(seat -> seat.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }
    }

    /** A room in which the organiser answers those questions, with everybody in it. */
    public Opened inside(List<String> invited, String... questions) {
        var opened = before(Media.TELEPHONE, invited, questions);
        enter(opened);
        return opened;
    }

    /** The same, with nobody through the lobby yet. */
    public Opened before(Media media, List<String> invited, String... questions) {
        var planned = plan(media, invited, questions);
        var guests =
                planned.invited().stream()
                        .collect(Collectors.toMap(seat -> seat.seat().name(), this::take));
        return new Opened(planned.mock(), organiser(planned), guests);
    }

    private PlannedMock plan(Media media, List<String> invited, String... questions) {
        var ids = Stream.of(questions).map(text -> question(saying(text).build())).toList();
        var plan =
                new MockPlan(
                        "Baker at Heron",
                        null,
                        Duration.ofMinutes(30),
                        media,
                        MockPlan.FirstAnswerer.ORGANISER,
                        ids.isEmpty() ? new RoomQuestions.None() : new RoomQuestions.Listed(ids),
                        invited);
        return ((PlanResult.Planned) mocks.plan(organiser, "Ana", plan, new When.Now())).planned();
    }

    private RoomAccess organiser(PlannedMock planned) {
        return new RoomAccess.Known(organiser, planned.mock().id());
    }

    private void enter(Opened opened) {
        Stream.concat(Stream.of(opened.organiser()), opened.guests().values().stream())
                .forEach(access -> rooms.enter(access, ZoneOffset.UTC));
    }

    /** Another one who may be asked things, as a person of their own, in the room. */
    public Opened withPerson(PersonId person, String... questions) {
        var planned = plan(Media.TELEPHONE, List.of("Ben"), questions);
        var seat = planned.invited().getFirst();
        var ben = new RoomAccess.ByLink(seat.link(), person, null);
        seats.take(ben, "Ben");
        var opened = new Opened(planned.mock(), organiser(planned), Map.of("Ben", ben));
        enter(opened);
        return opened;
    }

    public QuestionId question(QuestionData data) {
        return ((SaveResult.Saved) bank.create(organiser, data)).question().id();
    }

    /** Asks the next question, as whoever leads and sees the room as it is now. */
    public RoomStep next(RoomAccess asker) {
        return script.next(asker, seen(asker));
    }

    /** What whoever asks sees now. */
    public RoomSight.Asking asking(RoomAccess asker) {
        return (RoomSight.Asking) rooms.look(asker);
    }

    /** What whoever answers sees now that something was asked. */
    public RoomSight.Answering answering(RoomAccess answerer) {
        return (RoomSight.Answering) rooms.look(answerer);
    }

    /** The question before them, as whoever asks sees it. */
    public RoomSight.Current current(RoomAccess asker) {
        return Objects.requireNonNull(asking(asker).current(), "nothing was asked");
    }

    public UUID currentId(RoomAccess asker) {
        return current(asker).script().question().id();
    }

    public Seen seen(RoomAccess asker) {
        return asking(asker).seen();
    }

    private RoomAccess take(NewSeat seat) {
        var access = new RoomAccess.ByLink(seat.link(), null, SecretToken.random());
        seats.take(access, seat.seat().name());
        return access;
    }
}
