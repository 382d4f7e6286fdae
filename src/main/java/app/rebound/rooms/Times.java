package app.rebound.rooms;

import app.rebound.rooms.MockEvent.What;
import app.rebound.rooms.ProposedTime.Answer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Agreeing on a time. A mock interview is scheduled only while everybody with a place in it accepts
 * the same time; whoever answers says which turn of the talk they saw, so that two who answer at
 * once never agree on different things.
 */
@Service
@Transactional
public class Times {

    private final Doorkeeper doorkeeper;
    private final TimeTalks talks;
    private final RoomNews news;
    private final Clock clock;

    Times(Doorkeeper doorkeeper, TimeTalks talks, RoomNews news, Clock clock) {
        this.doorkeeper = doorkeeper;
        this.talks = talks;
        this.news = news;
        this.clock = clock;
    }

    /** What was said so far, for who has a place or may take one. */
    @Transactional(readOnly = true)
    public Planning open(RoomAccess access) {
        return doorkeeper
                .visit(access)
                .map(visit ->
                        isTheirsByAccount(visit.me(), access)
                                ? new Planning.Elsewhere(visit.mock().id())
                                : planning(visit, access))
                .orElseGet(() -> new Planning.Shut(new RoomDoor.Closed()));
    }

    private static boolean isTheirsByAccount(SeatEntity seat, RoomAccess access) {
        return access instanceof RoomAccess.ByLink(var link, var person, var device)
                && person != null
                && seat.person().filter(person::equals).isPresent();
    }

    private Planning planning(Visit visit, RoomAccess access) {
        return switch (doorkeeper.door(visit, access)) {
            case RoomDoor.Open(var mock, var own) ->
                    new Planning.Open(mock, own, talks.of(visit.mock()));
            case RoomDoor shut -> new Planning.Shut(shut);
        };
    }

    /**
     * Proposes times in place of those before, which who proposes accepts. What was agreed stays
     * until everybody agreed on one of the new times.
     */
    public TimesResult propose(RoomAccess access, int turn, List<AgreedTime> wanted) {
        var wrong = TimeRules.wrong(wanted, clock.instant());
        if (wrong.isPresent()) {
            return new TimesResult.Refused(wrong.get().number(), wrong.get().problem());
        }
        return said(
                access,
                turn,
                seat -> {
                    var mock = seat.mock();
                    if (mock.round() == TimeRules.MOST_ROUNDS) {
                        return Optional.of(new TimesResult.Refused(0, TimeProblem.TOO_OFTEN));
                    }
                    if (mock.state(clock.instant()) != MockState.SCHEDULED) {
                        mock.forgetTime();
                    }
                    talks.propose(mock, seat.id(), wanted);
                    return Optional.empty();
                });
    }

    /** Says whether who has the seat can come at one of the newest times. */
    public TimesResult answer(RoomAccess access, int turn, UUID time, Answer answer) {
        return said(
                access,
                turn,
                seat -> {
                    var talk = talks.of(seat.mock());
                    var asked =
                            talk.newest().stream()
                                    .filter(one -> one.id().equals(time))
                                    .filter(one -> talk.isOpen())
                                    .findFirst();
                    if (asked.isEmpty()) {
                        return Optional.of(new TimesResult.ChangedMeanwhile());
                    }
                    var proposed = asked.get();
                    if (answer == Answer.YES && !proposed.time().at().isAfter(clock.instant())) {
                        return Optional.of(
                                new TimesResult.Refused(
                                        talk.newest().indexOf(proposed), TimeProblem.PAST));
                    }
                    if (proposed.answers().get(seat.id()) != answer) {
                        talks.answer(seat.mock(), seat.id(), time, answer);
                    }
                    return Optional.empty();
                });
    }

    /**
     * Who was invited cannot come after all. Without anybody else there is no agreed time any more.
     */
    public TimesResult decline(RoomAccess access) {
        return held(access)
                .filter(seat -> !seat.isOrganiser())
                .filter(seat -> seat.mock().state(clock.instant()).isAhead())
                .<TimesResult>map(seat -> {
                    if (!seat.isGone()) {
                        seat.decline(clock.instant());
                        talks.note(seat.mock(), What.DECLINED, seat.id());
                        talks.settle(seat.mock(), seat.id());
                        news.about(seat.mock());
                    }
                    return new TimesResult.Done();
                })
                .orElseGet(TimesResult.Closed::new);
    }

    /** Who said no can come after all, and by that at the time that the others agreed on. */
    public TimesResult comeBack(RoomAccess access, int turn) {
        return held(access)
                .filter(SeatEntity::isGone)
                .<TimesResult>map(seat -> {
                    var mock = seat.mock();
                    if (mock.turn() != turn) {
                        return new TimesResult.ChangedMeanwhile();
                    }
                    seat.comeBack();
                    talks.note(mock, What.CAME_BACK, seat.id());
                    var agreed = mock.agreedTime();
                    if (agreed != null) {
                        talks.answer(mock, seat.id(), agreed, Answer.YES);
                    }
                    talks.settle(mock, seat.id());
                    news.about(mock);
                    return new TimesResult.Done();
                })
                .orElseGet(TimesResult.Closed::new);
    }

    /** It did not come about, as somebody says who came; nobody is blamed. */
    public TimesResult didNotComeAbout(RoomAccess access) {
        return held(access)
                .filter(seat -> !seat.isGone())
                .filter(seat -> seat.mock().isMissable(clock.instant()))
                .<TimesResult>map(seat -> {
                    seat.mock().miss(clock.instant());
                    talks.note(seat.mock(), What.MISSED, seat.id());
                    news.about(seat.mock());
                    return new TimesResult.Done();
                })
                .orElseGet(TimesResult.Closed::new);
    }

    /** Calls all of it off; the organiser alone can. */
    public TimesResult cancel(RoomAccess access) {
        return held(access)
                .filter(SeatEntity::isOrganiser)
                .filter(seat -> seat.mock().state(clock.instant()).isAhead())
                .<TimesResult>map(seat -> {
                    seat.mock().cancel(clock.instant());
                    talks.note(seat.mock(), What.CANCELLED, seat.id());
                    news.about(seat.mock());
                    return new TimesResult.Done();
                })
                .orElseGet(TimesResult.Closed::new);
    }

    private TimesResult said(
            RoomAccess access, int turn, Function<SeatEntity, Optional<TimesResult>> saying) {
        return held(access)
                .filter(seat -> !seat.isGone())
                .filter(seat -> seat.mock().state(clock.instant()).isAhead())
                .map(seat -> {
                    if (seat.mock().turn() != turn) {
                        return new TimesResult.ChangedMeanwhile();
                    }
                    var refused = saying.apply(seat);
                    if (refused.isPresent()) {
                        return refused.get();
                    }
                    talks.settle(seat.mock(), seat.id());
                    news.about(seat.mock());
                    return new TimesResult.Done();
                })
                .orElseGet(TimesResult.Closed::new);
    }

    /** At a shared table everything is said by the organiser. */
    private Optional<SeatEntity> held(RoomAccess access) {
        return access instanceof RoomAccess.Beside
                ? Optional.empty()
                : doorkeeper.lockHeld(access).map(Visit::me);
    }
}
