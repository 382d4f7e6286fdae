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
        var opened = IntStream.range(0, ROOMS).mapToObj(number -> open()).toList();
        var barrier = new CyclicBarrier(ROOMS * PEOPLE_IN_EACH);
        var everybody = new ArrayList<Callable<Duration>>();
        for (var one : opened) {
            everybody.add(() -> timed(barrier, () -> ask(one.rooming(), one.room().guest("Ben"))));
            everybody.add(() -> timed(barrier, () -> answer(one.room().organiser())));
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

    private record One(LiveRooms rooming, LiveRooms.Opened room) {}

    private One open() {
        var rooming = new LiveRooms(context, SignedIn.as(people.startGuest()).id());
        return new One(rooming, rooming.inside(List.of("Ben"), QUESTIONS.toArray(String[]::new)));
    }

    private static Duration timed(CyclicBarrier barrier, Runnable visit) throws Exception {
        barrier.await();
        var start = System.nanoTime();
        visit.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Asks everything, notes something on each answer and lets the clock stand for a moment. */
    private void ask(LiveRooms rooming, RoomAccess asker) {
        for (var question : QUESTIONS) {
            assertThat(rooming.next(asker)).isEqualTo(new RoomStep.Done());
            var now = rooming.seen(asker);
            assertThat(clocks.pause(asker, now)).isEqualTo(new RoomStep.Done());
            assertThat(clocks.resume(asker, now)).isEqualTo(new RoomStep.Done());
            assertThat(clocks.extend(asker, now, Duration.ofMinutes(1)))
                    .isEqualTo(new RoomStep.Done());
            var note = new NoteDraft(rooming.currentId(asker), 0, 0, "On " + question);
            assertThat(notes.write(asker, note, clock.instant()))
                    .isInstanceOf(NoteResult.Saved.class);
        }
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

    private void everythingIsThere(One one) {
        var answering = one.rooming().answering(one.room().organiser());
        assertThat(answering.question().text()).isEqualTo(QUESTIONS.getLast());
        assertThat(answering.room().mine().extraTime())
                .isEqualTo(ExtraTime.values()[QUESTIONS.size() - 1]);
        var asking = one.rooming().asking(one.room().guest("Ben"));
        assertThat(asking.agenda())
                .extracting(AgendaLine::state)
                .containsOnly(QuestionState.ASKED)
                .hasSameSizeAs(QUESTIONS);
        assertThat(asking.notes())
                .extracting(RoomNote::text)
                .containsExactly("On One?", "On Two?", "On Three?");
    }
}
