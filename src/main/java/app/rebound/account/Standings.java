package app.rebound.account;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says for every request, out of memory, whether its device is still signed in and in what role.
 * What this process changes is seen by the next request; what another process changed within {@link
 * #BELIEVED}.
 */
@Component
class Standings {

    private static final Duration BELIEVED = Duration.ofMinutes(1);
    private static final Duration USE_NOTED = Duration.ofHours(1);
    private static final int REMEMBERED = 100_000;

    private final DeviceRepository devices;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Cache<DeviceId, Optional<Standing>> standings;

    Standings(DeviceRepository devices, TransactionTemplate transaction, Clock clock) {
        this.devices = devices;
        this.transaction = transaction;
        this.clock = clock;
        this.standings =
                Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(BELIEVED).build();
    }

    /** Who is signed in on {@code device}, or empty where nobody is any more. */
    Optional<Standing> of(DeviceId device) {
        return standings.get(device, this::read);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(StandingChanged change) {
        standings
                .asMap()
                .values()
                .removeIf(known ->
                        known.map(Standing::personId).filter(change.person()::equals).isPresent());
    }

    private Optional<Standing> read(DeviceId device) {
        return requireNonNull(
                transaction.execute(status -> {
                    var standing = devices.standing(device.value());
                    var now = clock.instant();
                    standing.filter(known -> known.lastUsedAt().plus(USE_NOTED).isBefore(now))
                            .ifPresent(known -> devices.usedAt(device.value(), now));
                    return standing;
                }));
    }
}
