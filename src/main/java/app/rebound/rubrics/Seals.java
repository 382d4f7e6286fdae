package app.rebound.rubrics;

import app.rebound.account.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps what others filled in about one sitting from its owner until all are in, so that nobody's
 * view bends another's. The owner's own scorecards count at once. Called also where nobody is
 * signed in: when a guest is the last to send.
 */
@Service
public class Seals {

    private final SealRepository seals;
    private final ScorecardRepository scorecards;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    Seals(
            SealRepository seals,
            ScorecardRepository scorecards,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.seals = seals;
        this.scorecards = scorecards;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Seals a sitting with everything rated within it; sealing it once more changes nothing, not
     * even after it was opened.
     */
    public void seal(PersonId owner, SubjectRef sitting, Instant mayOpenFrom) {
        try {
            transaction.executeWithoutResult(status -> {
                if (!seals.existsById(sitting.id())) {
                    seals.saveAndFlush(
                            new SealEntity(owner, sitting, now(), storable(mayOpenFrom)));
                }
            });
        } catch (DataIntegrityViolationException e) {
            // Somebody else sealed it at the same moment: theirs is the one.
            if (!seals.existsById(sitting.id())) {
                throw e;
            }
        }
    }

    /** The seal on one sitting, closed or opened; empty where there never was one. */
    @Transactional(readOnly = true)
    public Optional<Seal> find(PersonId owner, UUID sitting) {
        return seals.find(sitting, owner.value()).map(SealEntity::toSeal);
    }

    /** The sittings of the owner that are sealed now. */
    @Transactional(readOnly = true)
    public Set<UUID> closed(PersonId owner) {
        return seals.closed(owner.value());
    }

    /**
     * Holds the seal until the transaction ends, so that those who send at the same moment come one
     * after the other. To be taken before anything else is locked.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Seal> hold(PersonId owner, UUID sitting) {
        return seals.lock(sitting, owner.value()).map(SealEntity::toSeal);
    }

    /**
     * Opens the seal for whoever knows that everybody who was expected is in; nothing while the
     * owner's own scorecard is missing, or where it is open already.
     */
    @Transactional
    public void open(PersonId owner, UUID sitting) {
        seals.lock(sitting, owner.value())
                .filter(SealEntity::isClosed)
                .filter(this::ownIsIn)
                .ifPresent(this::open);
    }

    /** Opens the seal though somebody may be missing, as the owner wishes once it is time. */
    @Transactional
    public OpenResult openNow(PersonId owner, UUID sitting) {
        return seals.lock(sitting, owner.value())
                .map(this::openNow)
                .orElseGet(OpenResult.NotSealed::new);
    }

    private OpenResult openNow(SealEntity seal) {
        if (!seal.isClosed()) {
            return new OpenResult.Opened();
        }
        if (!seal.toSeal().mayBeOpenedAt(clock.instant())) {
            return new OpenResult.TooEarly(seal.toSeal().mayOpenFrom());
        }
        if (!ownIsIn(seal)) {
            return new OpenResult.OwnFirst();
        }
        open(seal);
        return new OpenResult.Opened();
    }

    private boolean ownIsIn(SealEntity seal) {
        var subject = seal.toSeal().subject();
        return scorecards
                .findBySubject(subject.type(), subject.id(), Rater.Kind.SELF, seal.owner().value())
                .filter(ScorecardEntity::isSent)
                .isPresent();
    }

    private void open(SealEntity seal) {
        seal.open(now());
        seals.saveAndFlush(seal);
        events.publishEvent(new SealOpened(seal.owner(), seal.toSeal().subject()));
    }

    private Instant now() {
        return storable(clock.instant());
    }

    /** As precise as both databases keep it. */
    private static Instant storable(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
