package app.rebound.lessons;

import app.rebound.account.PersonId;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what has tripped a person, across interviews and practice, until it is clear: after two
 * clean answers on different days, one of them rated by somebody else ({@link ClearingRule}).
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Stones {

    private final StoneRepository stones;
    private final TripRows trips;
    private final StoneClearing clearing;
    private final QuestionBank bank;

    Stones(StoneRepository stones, TripRows trips, StoneClearing clearing, QuestionBank bank) {
        this.stones = stones;
        this.trips = trips;
        this.clearing = clearing;
        this.bank = bank;
    }

    /**
     * Counts a trip; told again with the same source it counts once. A question that the person
     * can't see changes nothing.
     */
    @Transactional
    public Optional<Stone> trip(
            PersonId owner, StoneSubject subject, LessonSource source, Instant at) {
        var when = at.truncatedTo(ChronoUnit.MICROS);
        if (!lay(owner, subject, when)) {
            return Optional.empty();
        }
        return lock(owner, subject)
                .or(() -> {
                    // Its last trip was taken back at this moment, and the stone with it.
                    lay(owner, subject, when);
                    return lock(owner, subject);
                })
                .map(stone -> {
                    if (trips.add(stone.id(), source, when)) {
                        stone.trip(when);
                    }
                    return stone.toStone();
                });
    }

    /** Takes the trip of that source back; a stone without any trip is gone. */
    @Transactional
    public void undoTrip(PersonId owner, StoneSubject subject, LessonSource source) {
        lock(owner, subject)
                .filter(stone -> trips.remove(stone.id(), source))
                .ifPresent(stone ->
                        trips.last(stone.id())
                                .ifPresentOrElse(stone::untrip, () -> stones.delete(stone)));
        stones.flush();
        clearing.lookAgain(owner);
    }

    /**
     * How far each of these is from being clear, in at most three statements.
     *
     * @param zone where the person's days begin and end
     */
    public Map<StoneId, Clearing> clearing(PersonId owner, List<Stone> stones, ZoneId zone) {
        return clearing.of(owner, stones, zone);
    }

    /**
     * Says that an outside factor was there again in a practice session and did not trip the
     * person; how clean it went is taken from the session's scorecards.
     */
    @Transactional
    public void met(PersonId owner, StoneId id, UUID session, Instant at) {
        stones.findByIdAndOwnerId(id.value(), owner.value())
                .ifPresent(stone -> {
                    trips.meet(stone.id(), session, at.truncatedTo(ChronoUnit.MICROS));
                    clearing.lookAgain(owner);
                });
    }

    /** Takes back that it was there. */
    @Transactional
    public void notMet(PersonId owner, StoneId id, UUID session) {
        stones.findByIdAndOwnerId(id.value(), owner.value())
                .ifPresent(stone -> trips.unmeet(stone.id(), session));
    }

    /** The practice sessions since the last trip in which it was there and did not trip them. */
    public Set<UUID> metIn(PersonId owner, StoneId id) {
        return stones.findByIdAndOwnerId(id.value(), owner.value())
                .map(stone ->
                        trips.met(List.of(stone.id())).stream()
                                .filter(met -> met.at().isAfter(stone.lastTripAt()))
                                .map(TripRows.Met::session)
                                .collect(Collectors.toSet()))
                .orElseGet(Set::of);
    }

    /** What lies in the way, the oftenest tripped over first, then the latest. */
    public List<Stone> open(PersonId owner, Pageable page) {
        return stones.findOpen(owner.value(), page).stream().map(StoneEntity::toStone).toList();
    }

    /** What is clear, the latest first. */
    public List<Stone> clear(PersonId owner, Pageable page) {
        return stones.findClear(owner.value(), page).stream().map(StoneEntity::toStone).toList();
    }

    public Optional<Stone> find(PersonId owner, StoneId id) {
        return stones.findByIdAndOwnerId(id.value(), owner.value()).map(StoneEntity::toStone);
    }

    /** The stone that lies on a question or is an outside factor, clear or not. */
    public Optional<Stone> on(PersonId owner, StoneSubject subject) {
        return (switch (subject) {
                    case StoneSubject.OnQuestion(var question) ->
                            stones.findByOwnerIdAndQuestionId(owner.value(), question.value());
                    case StoneSubject.OnFactor(var factor) ->
                            stones.findByOwnerIdAndFactor(owner.value(), factor);
                })
                .map(StoneEntity::toStone);
    }

    /** Every time it tripped the person, newest first, one page. */
    public List<Trip> trips(PersonId owner, StoneId id, Pageable page) {
        return trips.of(owner, id, page);
    }

    private boolean lay(PersonId owner, StoneSubject subject, Instant at) {
        return switch (subject) {
            case StoneSubject.OnQuestion(QuestionId id) ->
                    bank.find(owner, id)
                            .map(question -> {
                                var data = question.data();
                                trips.lay(
                                        owner.value(),
                                        id.value(),
                                        null,
                                        data.text(),
                                        data.language(),
                                        at);
                                return true;
                            })
                            .orElse(false);
            case StoneSubject.OnFactor(var factor) -> {
                trips.lay(owner.value(), null, factor, "", Locale.ENGLISH, at);
                yield true;
            }
        };
    }

    private Optional<StoneEntity> lock(PersonId owner, StoneSubject subject) {
        return switch (subject) {
            case StoneSubject.OnQuestion(var question) ->
                    stones.lockQuestion(owner.value(), question.value());
            case StoneSubject.OnFactor(var factor) -> stones.lockFactor(owner.value(), factor);
        };
    }
}
