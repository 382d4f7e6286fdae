package app.rebound.rooms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A room as it was read for all who are in it; what one seat may see of it is still to be worked
 * out.
 *
 * @param agenda of the current half, null where there is none
 */
record RoomReading(List<SeatEntity> seats, @Nullable RoomAgenda agenda) {}
