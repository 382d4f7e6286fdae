package app.rebound.lessons;

import app.rebound.account.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a person wants to check before the next interview: one line for each blunder. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Checks {

    /**
     * The blunders that have a check; the text of each is at {@code lessons.check.<kind>}. There
     * are as many checks of a person at most.
     */
    public static final List<String> KINDS =
            List.of(
                    "spelling",
                    "late",
                    "company",
                    "technology",
                    "phone",
                    "clothes",
                    "papers",
                    "names",
                    "complained",
                    "interrupted",
                    "questions");

    private final CheckRepository checks;
    private final Clock clock;

    Checks(CheckRepository checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * Puts a check before the next interview; the same kind again opens it once more.
     *
     * @param kind one of {@link #KINDS}
     */
    @Transactional
    public Check put(PersonId owner, String kind, LessonSource source) {
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException("No such check: " + kind);
        }
        var known = checks.findByOwnerIdAndKind(owner.value(), kind);
        known.filter(check -> !check.comesFrom(source))
                .ifPresent(check -> check.putAgain(source, now()));
        return known.orElseGet(() -> checks.save(new CheckEntity(owner, kind, source, now())))
                .toCheck();
    }

    /** Takes a check back that was put by {@code source}: it was no blunder after all. */
    @Transactional
    public void takeBack(PersonId owner, String kind, LessonSource source) {
        checks.findByOwnerIdAndKind(owner.value(), kind)
                .filter(check -> check.comesFrom(source))
                .ifPresent(checks::delete);
    }

    /** Every check, the oldest first, those done included. */
    public List<Check> all(PersonId owner) {
        return checks.findByOwnerIdOrderByCreatedAtAscIdAsc(owner.value()).stream()
                .map(CheckEntity::toCheck)
                .toList();
    }

    /** What is still to be checked, the oldest first. */
    public List<Check> open(PersonId owner) {
        return all(owner).stream().filter(check -> !check.isDone()).toList();
    }

    /** Says that it was checked. */
    @Transactional
    public Optional<Check> tick(PersonId owner, CheckId id) {
        return checks.findByIdAndOwnerId(id.value(), owner.value())
                .map(check -> {
                    check.tick(now());
                    return check.toCheck();
                });
    }

    /** Says that it is still to be checked. */
    @Transactional
    public Optional<Check> untick(PersonId owner, CheckId id) {
        return checks.findByIdAndOwnerId(id.value(), owner.value())
                .map(check -> {
                    check.untick();
                    return check.toCheck();
                });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
