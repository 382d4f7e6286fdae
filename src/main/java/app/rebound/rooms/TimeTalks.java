package app.rebound.rooms;

import static java.util.stream.Collectors.toSet;

import app.rebound.rooms.MockEvent.What;
import app.rebound.rooms.ProposedTime.Answer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Reads what was said about times, adds to it, and draws what follows. To be used when locked. */
@Component
class TimeTalks {

    private final MockTimeRepository times;
    private final MockEventRepository events;
    private final SeatRepository seats;
    private final SeatLinks links;
    private final ApplicationEventPublisher told;
    private final Clock clock;

    TimeTalks(
            MockTimeRepository times,
            MockEventRepository events,
            SeatRepository seats,
            SeatLinks links,
            ApplicationEventPublisher told,
            Clock clock) {
        this.times = times;
        this.events = events;
        this.seats = seats;
        this.links = links;
        this.told = told;
        this.clock = clock;
    }

    /** Everything said so far. */
    TimeTalk of(MockInterviewEntity mock) {
        var proposed = times.findByMockInterviewIdOrderByRoundAscPositionAsc(mock.id().value());
        var happened = events.findByMockInterviewIdOrderByNumber(mock.id().value());
        var answers = answers(happened, proposed);
        return new TimeTalk(
                mock.turn(),
                mock.round(),
                mock.agreedTime(),
                proposed.stream()
                        .map(time -> time.toProposedTime(answers.getOrDefault(time.id(), Map.of())))
                        .toList(),
                happened.stream().map(event -> event.toEvent(about(event, proposed))).toList());
    }

    /** A new round, which who proposes it accepts. */
    void propose(MockInterviewEntity mock, SeatId by, List<AgreedTime> wanted) {
        mock.nextRound();
        var fresh = new ArrayList<MockTimeEntity>();
        for (var time : wanted) {
            fresh.add(new MockTimeEntity(mock, fresh.size(), by, time));
        }
        times.saveAllAndFlush(fresh);
        note(mock, What.PROPOSED, by);
    }

    void answer(MockInterviewEntity mock, SeatId by, UUID time, Answer answer) {
        note(mock, answer == Answer.YES ? What.ACCEPTED : What.REFUSED, by, time);
    }

    void note(MockInterviewEntity mock, What what, SeatId by) {
        note(mock, what, by, null);
    }

    /** Agrees on a time, or takes back that there is one, whichever follows from what was said. */
    void settle(MockInterviewEntity mock, SeatId by) {
        events.flush();
        var talk = of(mock);
        var here = seats.in(mock.id().value());
        var now = clock.instant();
        var company = here.stream().anyMatch(seat -> !seat.isOrganiser() && !seat.isGone());
        var stands = company ? talk.standing(needed(here), now) : Optional.<ProposedTime>empty();
        if (Objects.equals(stands.map(ProposedTime::id).orElse(null), talk.agreed())) {
            return;
        }
        stands.ifPresentOrElse(
                time -> {
                    mock.schedule(time);
                    links.keep(mock, here);
                    note(mock, What.AGREED, by, time.id());
                },
                () -> {
                    mock.unschedule();
                    note(mock, What.REOPENED, by);
                });
    }

    /** Who sits beside the organiser says so there and then. */
    private static Set<SeatId> needed(List<SeatEntity> here) {
        return here.stream()
                .filter(seat -> !seat.isGone())
                .filter(seat -> seat.isOrganiser() || seat.link().isPresent())
                .map(SeatEntity::id)
                .collect(toSet());
    }

    private void note(MockInterviewEntity mock, What what, SeatId by, @Nullable UUID time) {
        events.save(new MockEventEntity(mock, what, by, time, clock.instant()));
        told.publishEvent(new MockChanged(mock.id(), what, by));
    }

    /** The latest of each seat to each time; who proposes accepts by that. */
    private static Map<UUID, Map<SeatId, Answer>> answers(
            List<MockEventEntity> happened, List<MockTimeEntity> proposed) {
        var answers = new HashMap<UUID, Map<SeatId, Answer>>();
        proposed.forEach(
                time -> answers.put(time.id(), new HashMap<>(Map.of(time.by(), Answer.YES))));
        for (var event : happened) {
            var said = answers.get(event.time());
            if (said != null && event.what() == What.ACCEPTED) {
                said.put(event.by(), Answer.YES);
            } else if (said != null && event.what() == What.REFUSED) {
                said.put(event.by(), Answer.NO);
            }
        }
        return answers;
    }

    private static List<AgreedTime> about(MockEventEntity event, List<MockTimeEntity> proposed) {
        return proposed.stream()
                .filter(time ->
                        event.what() == What.PROPOSED
                                ? time.round() == event.round()
                                : time.id().equals(event.time()))
                .map(MockTimeEntity::time)
                .toList();
    }
}
