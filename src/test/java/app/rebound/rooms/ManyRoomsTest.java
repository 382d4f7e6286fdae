package app.rebound.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.ExtraTime;
import app.rebound.account.People;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Many rooms at the same moment, each with somebody who asks and somebody who answers. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ManyRoomsTest {

    private static final int ROOMS = 50;
    private static final int PEOPLE_IN_EACH = 2;
    private static final List<String> QUESTIONS = List.of("One?", "Two?", "Three?");

    /** Only so that threads which wait for each other for ever end at all. */
    private static final int PATIENCE_MINUTES = 4;

    @Autowired Rooms rooms;
    @Autowired RoomScript script;
    @Autowired RoomClocks clocks;
    @Autowired RoomNotes notes;
    @Autowired People people;
    @Autowired Clock clock;
    @Autowired ApplicationContext context;

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void inFiftyRoomsAtOnceEverythingThatIsDoneIsThereAfterwards(TestReporter reporter)
            throws Exception {
        var opened = IntStream.range(0, ROOMS).mapToObj(number -> room()).toList();
        var barrier = new CyclicBarrier(ROOMS * PEOPLE_IN_EACH);
        var everybody = new ArrayList<Callable<Duration>>();
        for (var room : opened) {
            everybody.add(() -> timed(barrier, () -> ask(room.guest("Ben"))));
            everybody.add(() -> timed(barrier, () -> answer(room.organiser())));
        }
        var took = new ArrayList<Duration>();
        try (var threads = Executors.newFixedThreadPool(everybody.size())) {
            for (var one : threads.invokeAll(everybody, PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                took.add(one.get());
            }
        }
        opened.forEach(this::everythingIsThere);
        took.sort(Duration::compareTo);
        reporter.publishEntry(
                "Milliseconds in %d rooms at once".formatted(ROOMS),
                "half of them within %d, all within %d"
                        .formatted(
                                took.get(took.size() / 2).toMillis(), took.getLast().toMillis()));
    }

    private LiveRooms.Opened room() {
        var ana = SignedIn.as(people.startGuest()).id();
        return new LiveRooms(context, ana).inside(List.of("Ben"), QUESTIONS.toArray(String[]::new));
    }

    private static Duration timed(CyclicBarrier barrier, Runnable visit) throws Exception {
        barrier.await();
        var start = System.nanoTime();
        visit.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Asks everything, notes something on each answer and lets the clock stand for a moment. */
    private void ask(RoomAccess asker) {
        for (var question : QUESTIONS) {
            assertThat(script.next(asker, seen(asker))).isEqualTo(new RoomStep.Done());
            var now = seen(asker);
            assertThat(clocks.pause(asker, now)).isEqualTo(new RoomStep.Done());
            assertThat(clocks.resume(asker, now)).isEqualTo(new RoomStep.Done());
            assertThat(clocks.extend(asker, now, Duration.ofMinutes(1)))
                    .isEqualTo(new RoomStep.Done());
            assertThat(note(asker, now, "On " + question)).isInstanceOf(NoteResult.Saved.class);
        }
    }

    private NoteResult note(RoomAccess asker, Seen seen, String text) {
        var question = seen.question();
        if (question == null) {
            throw new AssertionError("nothing was asked");
        }
        return notes.write(asker, new NoteDraft(question, 0, 0, text), clock.instant());
    }

    /** Looks again and again as a screen does, says that they are here, and what they need. */
    private void answer(RoomAccess answerer) {
        for (var look = 0; look < QUESTIONS.size(); look++) {
            assertThat(rooms.look(answerer)).isInstanceOf(RoomSight.Inside.class);
            rooms.beat(answerer);
            assertThat(rooms.allow(answerer, ExtraTime.values()[look]))
                    .isEqualTo(new RoomStep.Done());
        }
    }

    private void everythingIsThere(LiveRooms.Opened room) {
        var answering = (RoomSight.Answering) rooms.look(room.organiser());
        assertThat(answering.question().text()).isEqualTo(QUESTIONS.getLast());
        assertThat(answering.room().mine().extraTime())
                .isEqualTo(ExtraTime.values()[QUESTIONS.size() - 1]);
        var asking = asking(room.guest("Ben"));
        assertThat(asking.agenda())
                .extracting(AgendaLine::state)
                .containsOnly(QuestionState.ASKED)
                .hasSameSizeAs(QUESTIONS);
        assertThat(asking.notes())
                .extracting(RoomNote::text)
                .containsExactly("On One?", "On Two?", "On Three?");
    }

    private Seen seen(RoomAccess asker) {
        var asking = asking(asker);
        var current = asking.current();
        return new Seen(
                asking.room().half(), current == null ? null : current.script().question().id());
    }

    private RoomSight.Asking asking(RoomAccess access) {
        return (RoomSight.Asking) rooms.look(access);
    }
}
