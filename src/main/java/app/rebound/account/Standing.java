package app.rebound.account;

import java.time.Instant;
import java.util.UUID;

/** Who is signed in on a device and what they may do. */
record Standing(UUID device, UUID person, Role role, Instant lastUsedAt) {

    PersonId personId() {
        return new PersonId(person);
    }
}
