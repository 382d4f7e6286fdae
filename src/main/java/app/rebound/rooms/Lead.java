package app.rebound.rooms;

import java.util.List;
import java.util.Optional;

/** Who asks in a half. */
final class Lead {

    private Lead() {}

    /** Who took the lead, as long as they have not gone; else the only one there is to ask. */
    static Optional<SeatId> of(HalfEntity half, List<SeatEntity> seats) {
        var askers =
                seats.stream()
                        .filter(seat -> !seat.isGone())
                        .map(SeatEntity::id)
                        .filter(seat -> !seat.equals(half.answerer()))
                        .toList();
        return half.lead()
                .filter(askers::contains)
                .or(() -> askers.size() == 1 ? Optional.of(askers.getFirst()) : Optional.empty());
    }
}
