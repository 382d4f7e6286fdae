package app.rebound.call;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.call.CallEvent.Came;
import app.rebound.call.CallEvent.Ended;
import app.rebound.call.CallEvent.FellSilent;
import app.rebound.call.CallEvent.Said;
import app.rebound.call.CallEvent.Went;
import app.rebound.call.CallEvent.Why;
import app.rebound.call.JoinResult.Full;
import app.rebound.call.JoinResult.Joined;
import app.rebound.testing.MovableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class CallsTest {

    private final MovableClock clock = new MovableClock();
    private final Calls calls =
            new Calls(new StaticListableBeanFactory().getBeanProvider(MediaPath.class), clock);
    private final UUID room = UUID.randomUUID();

    @Test
    void whoComesLaterIsToldWhomToCallAndTheOthersThatTheyCame() {
        var mia = enter(room, "Mia");
        var jo = enter(room, "Jo");

        assertThat(mia.joined().others()).isEmpty();
        assertThat(jo.joined().others()).containsExactly(mia.peer());
        assertThat(mia.heard()).containsExactly(new Came(jo.peer()));
        assertThat(jo.heard()).isEmpty();
    }

    @Test
    void whatIsSaidReachesTheOneItIsSaidToAndNobodyElse() {
        var mia = enter(room, "Mia");
        var jo = enter(room, "Jo");
        var ada = enter(room, "Ada");
        mia.forget();

        assertThat(jo.line().send(mia.line().id(), "offer")).isEqualTo(SendResult.SENT);

        assertThat(mia.heard()).containsExactly(new Said(jo.line().id(), "offer"));
        assertThat(ada.heard()).isEmpty();
    }

    @Test
    void nothingLeadsFromOneRoomToAnother() {
        var mia = enter(room, "Mia");
        var stranger = enter(UUID.randomUUID(), "Stranger");

        assertThat(stranger.joined().others()).isEmpty();
        assertThat(stranger.line().send(mia.line().id(), "hello?")).isEqualTo(SendResult.NOT_THERE);
        assertThat(mia.heard()).isEmpty();
    }

    @Test
    void theSameCallerInTwoRoomsIsInBoth() {
        var here = enter(room, "Mia");
        var there = enter(UUID.randomUUID(), here.caller());

        assertThat(here.heard()).isEmpty();
        assertThat(there.joined().others()).isEmpty();
    }

    @Test
    void aSecondTabOfTheSameCallerReplacesTheFirstWhichIsToldSo() {
        var jo = enter(room, "Jo");
        var first = enter(room, "Mia");
        jo.forget();
        var second = enter(room, first.caller());

        assertThat(first.heard()).containsExactly(new Ended(Why.ELSEWHERE));
        assertThat(jo.heard())
                .containsExactly(new Went(first.line().id()), new Came(second.peer()));
        assertThat(second.joined().others()).containsExactly(jo.peer());
        assertThat(first.line().send(jo.line().id(), "still me")).isEqualTo(SendResult.NOT_THERE);
    }

    @Test
    void aTabThatWasReplacedTakesNothingWithItWhenItCloses() {
        var jo = enter(room, "Jo");
        var first = enter(room, "Mia");
        var second = enter(room, first.caller());
        jo.forget();

        first.line().leave();

        assertThat(jo.heard()).isEmpty();
        assertThat(second.line().send(jo.line().id(), "hello")).isEqualTo(SendResult.SENT);
    }

    @Test
    void whoLeavesIsMissedOnceAndCannotSpeakAnyMore() {
        var mia = enter(room, "Mia");
        var jo = enter(room, "Jo");
        mia.forget();

        jo.line().leave();
        jo.line().leave();

        assertThat(mia.heard()).containsExactly(new Went(jo.line().id()));
        assertThat(jo.line().send(mia.line().id(), "bye")).isEqualTo(SendResult.NOT_THERE);
        assertThat(mia.line().send(jo.line().id(), "bye")).isEqualTo(SendResult.NOT_THERE);
    }

    @Test
    void whenAllHaveLeftNothingOfTheRoomIsKept() {
        var mia = enter(room, "Mia");
        var jo = enter(room, "Jo");
        mia.line().leave();
        jo.line().leave();

        assertThat(calls.going()).isZero();
    }

    @Test
    void aFifthIsToldThatItIsFullAndTheFourAreNotDisturbed() {
        var four = four();
        four.forEach(Tab::forget);

        assertThat(enter(room, "Fifth").result()).isEqualTo(new Full(4));
        assertThat(four).allSatisfy(tab -> assertThat(tab.heard()).isEmpty());
    }

    @Test
    void oneOfFourMayComeBackAlthoughItIsFull() {
        var four = four();

        assertThat(enter(room, four.getFirst().caller()).result()).isInstanceOf(Joined.class);
    }

    @Test
    void aPlaceIsFreeAgainOnceSomebodyLeft() {
        four().getFirst().line().leave();

        assertThat(enter(room, "Fifth").joined().others()).hasSize(3);
    }

    @Test
    void aTabThatDiedWithoutAWordIsMissedOnceTheOthersSpeakAgain() {
        var dead = enter(room, "Mia");
        var jo = enter(room, "Jo");
        clock.forward(Calls.SILENCE.plusSeconds(1));

        jo.line().stillHere();

        assertThat(jo.heard()).containsExactly(new FellSilent(dead.line().id()));
        assertThat(dead.heard()).contains(new Ended(Why.SILENCE));
    }

    @Test
    void theDeadKeepNobodyOut() {
        var four = four();
        clock.forward(Calls.SILENCE.minusSeconds(10));
        four.stream().skip(1).forEach(tab -> tab.line().stillHere());
        clock.forward(Duration.ofSeconds(20));

        assertThat(enter(room, "Fifth").joined().others()).hasSize(3);
    }

    @Test
    void aTabThatSleptMayComeBack() {
        var mia = enter(room, "Mia");
        var jo = enter(room, "Jo");
        clock.forward(Duration.ofHours(2));
        jo.line().stillHere();

        var again = enter(room, mia.caller());

        assertThat(again.joined().others()).containsExactly(jo.peer());
        assertThat(mia.line().send(jo.line().id(), "old")).isEqualTo(SendResult.NOT_THERE);
    }

    @Test
    void aTabThatSaysThatItIsThereKeepsItsPlace() {
        var mia = enter(room, "Mia");
        for (var minute = 0; minute < 60; minute++) {
            clock.forward(Duration.ofMinutes(1));
            mia.line().stillHere();
        }
        enter(room, "Jo");

        assertThat(mia.heard()).noneMatch(Ended.class::isInstance);
    }

    @Test
    void aMessageMayBeAsLongAsTheLimitAndNoLonger() {
        var mia = enter(room, "Mia");
        var jo = enter(room, "Jo");
        var longest = "x".repeat(Calls.LONGEST_MESSAGE);

        assertThat(mia.line().send(jo.line().id(), longest)).isEqualTo(SendResult.SENT);
        assertThat(mia.line().send(jo.line().id(), longest + "x")).isEqualTo(SendResult.TOO_LONG);
    }

    @Test
    void whoSaysTooMuchAtOnceHasToWaitAndTheOthersNeedNot() {
        var mia = enter(room, "Mia");
        var jo = enter(room, "Jo");
        var said =
                IntStream.range(0, 2 * Pace.BURST)
                        .mapToObj(i -> mia.line().send(jo.line().id(), "again"))
                        .toList();

        assertThat(said.subList(0, Pace.BURST)).containsOnly(SendResult.SENT);
        assertThat(said).contains(SendResult.TOO_MANY);
        assertThat(jo.line().send(mia.line().id(), "stop")).isEqualTo(SendResult.SENT);
        clock.forward(Duration.ofSeconds(1));
        assertThat(mia.line().send(jo.line().id(), "sorry")).isEqualTo(SendResult.SENT);
    }

    @Test
    void ofManyWhoComeAtOnceFourGetInAndEachTwoOfThemCallOnce() throws Exception {
        var barrier = new CyclicBarrier(12);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var coming =
                    IntStream.range(0, 12)
                            .<Callable<Tab>>mapToObj(i ->
                                    () -> {
                                        barrier.await();
                                        return enter(room, "Number " + i);
                                    })
                            .toList();
            var tabs = new ArrayList<Tab>();
            for (var tab : people.invokeAll(coming)) {
                tabs.add(tab.get());
            }

            var in = tabs.stream().filter(tab -> tab.result() instanceof Joined).toList();
            assertThat(in).hasSize(4);
            assertThat(in.stream().mapToInt(tab -> tab.joined().others().size()).sum())
                    .isEqualTo(6);
            assertThat(in.stream().mapToInt(tab -> tab.heard().size()).sum()).isEqualTo(6);
        }
    }

    @Test
    void whatBrowsersSayToEachOtherIsNotPrinted() {
        assertThat(new Said(UUID.randomUUID(), "candidate").toString()).doesNotContain("candidate");
    }

    private List<Tab> four() {
        return IntStream.range(0, 4).mapToObj(i -> enter(room, "Number " + i)).toList();
    }

    private Tab enter(UUID where, String name) {
        return enter(where, new Caller(UUID.randomUUID(), name));
    }

    private Tab enter(UUID where, Caller caller) {
        var heard = new ConcurrentLinkedQueue<CallEvent>();
        return new Tab(caller, calls.join(where, caller, heard::add), heard);
    }

    private record Tab(Caller caller, JoinResult result, ConcurrentLinkedQueue<CallEvent> heard) {

        Joined joined() {
            return (Joined) result;
        }

        CallLine line() {
            return joined().line();
        }

        Peer peer() {
            return new Peer(line().id(), caller);
        }

        void forget() {
            heard.clear();
        }
    }
}
