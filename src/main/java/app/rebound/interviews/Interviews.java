package app.rebound.interviews;

import app.rebound.account.People;
import app.rebound.account.Person;
import app.rebound.account.PersonId;
import app.rebound.base.events.Changes;
import app.rebound.base.lookup.Lookup;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps each person's real interviews. Callers only ever see their own. */
@Service
@Transactional(readOnly = true)
public class Interviews {

    /** The longest "what this one gave me". */
    public static final int LONGEST_GIFT = 5000;

    private final InterviewRepository interviews;
    private final InterviewSearch search;
    private final People people;
    private final Consequences consequences;
    private final Changes changes;
    private final Clock clock;

    Interviews(
            InterviewRepository interviews,
            InterviewSearch search,
            People people,
            Consequences consequences,
            Changes changes,
            Clock clock) {
        this.interviews = interviews;
        this.search = search;
        this.people = people;
        this.consequences = consequences;
        this.changes = changes;
        this.clock = clock;
    }

    /** What screens about this interview follow. */
    public static String topic(InterviewId id) {
        return "interview/" + id.value();
    }

    public Optional<Interview> find(PersonId owner, InterviewId id) {
        return interviews
                .findByIdAndOwnerId(id.value(), owner.value())
                .map(InterviewEntity::toInterview);
    }

    /** Those of {@code ids} that are the person's, however many, in one statement. */
    public Map<InterviewId, Interview> findAll(PersonId owner, Collection<InterviewId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return interviews.findAllOf(owner.value(), InterviewId.values(ids)).stream()
                .map(InterviewEntity::toInterview)
                .collect(Collectors.toMap(Interview::id, interview -> interview));
    }

    /** The companies of those of {@code ids} that are the person's and not closed. */
    public Lookup<Map<InterviewId, String>> stillOpen(PersonId owner, Collection<InterviewId> ids) {
        return ids.isEmpty() ? Lookup.of(Map.of()) : search.stillOpen(owner, ids);
    }

    /** One page, the latest first, in one statement; the page's own sort is not used. */
    public List<InterviewRow> find(PersonId owner, InterviewFilter filter, Pageable page) {
        return search.rows(owner, filter, page.getOffset(), page.getPageSize());
    }

    public long count(PersonId owner, InterviewFilter filter) {
        return search.count(owner, filter);
    }

    @Transactional
    public InterviewResult create(PersonId owner, InterviewData typed) {
        var data = InterviewChecks.tidy(typed);
        var problems = InterviewChecks.problems(data);
        if (!problems.isEmpty()) {
            return new InterviewResult.Refused(problems);
        }
        var interview =
                interviews
                        .save(new InterviewEntity(owner, data, home(owner, data), now()))
                        .toInterview();
        consequences.draw(owner, null, interview);
        return new InterviewResult.Saved(interview);
    }

    /** Saves the change unless another window saved since {@code expectedVersion} was read. */
    @Transactional
    public InterviewResult change(
            PersonId owner, InterviewId id, int expectedVersion, InterviewData typed) {
        var data = InterviewChecks.tidy(typed);
        var problems = InterviewChecks.problems(data);
        if (!problems.isEmpty()) {
            return new InterviewResult.Refused(problems);
        }
        var home = home(owner, data);
        return interviews
                .lock(id.value(), owner.value())
                .map(interview -> {
                    if (interview.dataVersion() != expectedVersion) {
                        return new InterviewResult.ChangedMeanwhile(interview.toInterview());
                    }
                    var before = interview.toInterview();
                    interview.change(data, home, now());
                    consequences.draw(owner, before, interview.toInterview());
                    changes.announce(topic(id));
                    return new InterviewResult.Saved(interview.toInterview());
                })
                .orElseGet(InterviewResult.NotFound::new);
    }

    @Transactional
    public void tick(PersonId owner, InterviewId id, FirstHour line) {
        with(
                owner,
                id,
                interview -> {
                    var ticked = EnumSet.of(line);
                    ticked.addAll(interview.firstHour());
                    interview.tick(ticked);
                });
    }

    @Transactional
    public void untick(PersonId owner, InterviewId id, FirstHour line) {
        with(
                owner,
                id,
                interview -> {
                    var ticked = EnumSet.allOf(FirstHour.class);
                    ticked.retainAll(interview.firstHour());
                    ticked.remove(line);
                    interview.tick(ticked);
                });
    }

    /** Lets it go: it leaves the front page, everything in it stays findable. */
    @Transactional
    public Optional<Interview> close(PersonId owner, InterviewId id) {
        return with(owner, id, interview -> interview.close(now()));
    }

    /**
     * Keeps what this one gave the person, in their words, where {@code seen} stands. If another
     * window wrote something else there first, nothing is changed; either way what stands there now
     * is handed back.
     */
    @Transactional
    public Optional<String> gaveMe(PersonId owner, InterviewId id, String seen, String text) {
        return interviews
                .lock(id.value(), owner.value())
                .map(interview -> {
                    if (interview.gaveMe().equals(seen)) {
                        interview.gaveMe(text.substring(0, Math.min(text.length(), LONGEST_GIFT)));
                    }
                    return interview.gaveMe();
                });
    }

    /** Opens a closed one again; what was said at closing stays. */
    @Transactional
    public Optional<Interview> reopen(PersonId owner, InterviewId id) {
        return with(owner, id, InterviewEntity::reopen);
    }

    /** Removes it with all that belongs to it; says whether there was one. */
    @Transactional
    public Optional<InterviewId> delete(PersonId owner, InterviewId id) {
        var deleted = interviews.delete(id.value(), owner.value()) > 0;
        changes.announce(topic(id));
        return deleted ? Optional.of(id) : Optional.empty();
    }

    private Optional<Interview> with(
            PersonId owner, InterviewId id, Consumer<InterviewEntity> change) {
        return interviews
                .lock(id.value(), owner.value())
                .map(interview -> {
                    change.accept(interview);
                    changes.announce(topic(id));
                    return interview.toInterview();
                });
    }

    /** As exact as the databases keep it, so that what is handed out is what will be read. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private ZoneId home(PersonId owner, InterviewData data) {
        return people.find(owner).map(Person::zone).orElse(data.zone());
    }
}
