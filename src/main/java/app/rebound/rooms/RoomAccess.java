package app.rebound.rooms;

import app.rebound.account.PersonId;
import app.rebound.base.SecretToken;
import app.rebound.sharing.LinkHolder;
import org.jspecify.annotations.Nullable;

/** How somebody comes to their seat; every step they take is checked against it anew. */
public sealed interface RoomAccess extends LinkHolder {

    /** By the link of a seat, perhaps signed in, perhaps on a device that has been here before. */
    record ByLink(SecretToken link, @Nullable PersonId person, @Nullable SecretToken device)
            implements RoomAccess {}

    /** As the person whose seat it is: the organiser, or who took a seat while signed in. */
    record Known(PersonId person, MockInterviewId mock) implements RoomAccess {}

    /** At the organiser's device, which was handed to who sits beside them. */
    record Beside(PersonId organiser, MockInterviewId mock, SeatId seat, SecretToken device)
            implements RoomAccess {}
}
