package app.rebound.lessons;

import static java.util.stream.Collectors.toSet;

import app.rebound.account.PersonId;
import app.rebound.base.lookup.Lookup;
import app.rebound.base.lookup.Lookups;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps how lessons held up: after a practice session or an interview each lesson in focus can be
 * ticked as kept or slipped. One that did not come up is not ticked.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class LookBack {

    /** For so long after an occasion the front page offers to look back on it. */
    private static final Duration OFFERED = Duration.ofDays(7);

    private final TickRows ticks;
    private final List<Occasions> kinds;
    private final JdbcClient sql;
    private final Lookups lookups;
    private final Clock clock;

    LookBack(TickRows ticks, List<Occasions> kinds, JdbcClient sql, Lookups lookups, Clock clock) {
        this.ticks = ticks;
        this.kinds = kinds;
        this.sql = sql;
        this.lookups = lookups;
        this.clock = clock;
    }

    /** The occasion at an address; empty where it is unknown, not over, or somebody else's. */
    public Optional<Occasion> find(PersonId owner, String type, UUID id) {
        return kinds.stream()
                .filter(kind -> kind.type().equals(type))
                .flatMap(kind -> kind.find(owner, id).stream())
                .findFirst();
    }

    /** Where lessons are drawn from an occasion, if that is a screen of its own. */
    public Optional<String> drawing(Occasion occasion) {
        return kinds.stream()
                .filter(kind -> kind.type().equals(occasion.type()))
                .flatMap(kind -> kind.drawing(occasion.id()).stream())
                .findFirst();
    }

    /** The newest occasion of the last days that the person has not looked back on. */
    public Lookup<Optional<Occasion>> latest(PersonId owner) {
        var since = clock.instant().minus(OFFERED);
        return Lookup.all(kinds.stream().map(kind -> kind.latest(owner, since)).toList())
                .with(
                        lookedBack(owner, since),
                        (found, known) ->
                                found.stream()
                                        .flatMap(List::stream)
                                        .filter(occasion -> !known.contains(occasion.id()))
                                        .max(Comparator.comparing(Occasion::at)));
    }

    /** The latest practice sessions that ended after {@code since}. */
    public List<Occasion> practiceSince(PersonId owner, Instant since) {
        return kinds.stream()
                .filter(kind -> kind.type().equals(LessonSource.PRACTICE))
                .flatMap(kind -> kind.latest(owner, since).now().stream())
                .toList();
    }

    /** Says how a lesson held up on an occasion; said again, the new word counts. */
    @Transactional
    public void tick(PersonId owner, LessonId lesson, Occasion occasion, Held held) {
        ticks.put(owner, lesson, occasion, held);
    }

    /** Takes the word back: the lesson did not come up. */
    @Transactional
    public void untick(PersonId owner, LessonId lesson, Occasion occasion) {
        ticks.remove(owner, lesson, occasion);
    }

    /** How the lessons held up on one occasion, those that came up. */
    public Map<LessonId, Held> on(PersonId owner, Occasion occasion) {
        return ticks.on(owner, occasion.type(), occasion.id());
    }

    /** How one lesson held up, newest first, one page. */
    public List<Tick> of(PersonId owner, LessonId lesson, Pageable page) {
        return ticks.of(owner, lesson, page);
    }

    /**
     * The person has looked back on this occasion, or would rather not: it is not offered again.
     */
    @Transactional
    public void done(PersonId owner, Occasion occasion) {
        sql.sql(
                        """
                        insert into lesson_looked_back (owner_id, occasion_type, occasion_id, at)
                        values (:owner, :type, :id, :at) on conflict do nothing
                        """)
                .param("owner", owner.value())
                .param("type", occasion.type())
                .param("id", occasion.id())
                .param("at", TripRows.at(occasion.at()))
                .update();
    }

    private Lookup<Set<UUID>> lookedBack(PersonId owner, Instant since) {
        return lookups.rows(
                        LookedBack.class,
                        """
                        select b.occasion_id from lesson_looked_back b
                        where b.owner_id = :owner and b.at >= :since
                        """,
                        Map.of("owner", owner.value(), "since", since.minus(OFFERED)))
                .map(rows -> rows.stream().map(LookedBack::occasionId).collect(toSet()));
    }

    private record LookedBack(UUID occasionId) {}
}
