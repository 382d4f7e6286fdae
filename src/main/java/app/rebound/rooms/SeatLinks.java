package app.rebound.rooms;

import app.rebound.sharing.NewLink;
import app.rebound.sharing.ShareLinks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The links that lead to seats. */
@Component
class SeatLinks {

    /** How long the link of a seat opens: enough to agree, to meet and to finish a scorecard. */
    static final Duration LIVE = Duration.ofDays(60);

    private final ShareLinks links;
    private final Clock clock;

    SeatLinks(ShareLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** Until when a link opens that is made now. */
    Instant until(MockInterviewEntity mock) {
        var closes = mock.closesAt();
        var now = clock.instant();
        return (closes == null || closes.isBefore(now) ? now : closes).plus(LIVE);
    }

    NewLink create(MockInterviewEntity mock, UUID seat) {
        return links.create(mock.organiser(), RoomSeats.PURPOSE, seat, until(mock));
    }

    void revoke(SeatEntity seat) {
        seat.link().ifPresent(link -> links.revoke(seat.mock().organiser(), link));
    }

    /** However late the agreed time is, the links of {@code seats} open until well after it. */
    void keep(MockInterviewEntity mock, List<SeatEntity> seats) {
        var until = until(mock);
        for (var seat : seats) {
            seat.link()
                    .filter(link -> !seat.isGone())
                    .ifPresent(link -> {
                        links.keepOpen(mock.organiser(), link, until);
                        seat.keepOpen(until);
                    });
        }
    }
}
