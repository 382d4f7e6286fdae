package app.rebound.interviews;

import app.rebound.account.PersonId;
import app.rebound.base.lookup.Lookup;
import app.rebound.base.lookup.Lookups;
import app.rebound.lessons.LessonSource;
import app.rebound.lessons.Occasion;
import app.rebound.lessons.Occasions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Real interviews that are over, in which lessons were kept or slipped. */
@Component
class InterviewOccasions implements Occasions {

    private static final String OVER =
            """
            select i.id, i.company, i.sorted_at from interview i
            where i.owner_id = :owner and i.sorted_at <= :now
            """;

    private final Lookups lookups;
    private final Clock clock;

    InterviewOccasions(Lookups lookups, Clock clock) {
        this.lookups = lookups;
        this.clock = clock;
    }

    @Override
    public String type() {
        return LessonSource.INTERVIEW;
    }

    @Override
    public Optional<Occasion> find(PersonId owner, UUID id) {
        return lookups
                .rows(
                        Past.class,
                        OVER + " and i.id = :id",
                        Map.of("owner", owner.value(), "now", clock.instant(), "id", id))
                .now()
                .stream()
                .map(Past::occasion)
                .findFirst();
    }

    /** One that was closed is let go, and offered nowhere. */
    @Override
    public Lookup<List<Occasion>> latest(PersonId owner, Instant since) {
        return lookups.rows(
                        Past.class,
                        OVER
                                + " and i.sorted_at > :since and i.closed_at is null"
                                + " order by i.sorted_at desc, i.id limit 3",
                        Map.of("owner", owner.value(), "now", clock.instant(), "since", since))
                .map(past -> past.stream().map(Past::occasion).toList());
    }

    @Override
    public Optional<String> drawing(UUID id) {
        return Optional.of(InterviewRoutes.at(InterviewRoutes.LESSONS, new InterviewId(id)));
    }

    private record Past(UUID id, String company, Instant sortedAt) {

        Occasion occasion() {
            return new Occasion(LessonSource.INTERVIEW, id, company, sortedAt);
        }
    }
}
