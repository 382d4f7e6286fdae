package app.rebound.practice;

import app.rebound.account.PersonId;
import app.rebound.questions.QuestionId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps in which answers a question tripped the person, as they say themselves. */
@Service
@PreAuthorize("isAuthenticated()")
public class StumbleMarks {

    private final SessionRepository sessions;
    private final AttemptRepository attempts;
    private final ItemRepository items;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StumbleMarks(
            SessionRepository sessions,
            AttemptRepository attempts,
            ItemRepository items,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.attempts = attempts;
        this.items = items;
        this.events = events;
        this.clock = clock;
    }

    /** Marks an answer, or a question that was skipped, once it is over; twice changes nothing. */
    @Transactional
    public void mark(PersonId owner, UUID attempt) {
        find(owner, attempt)
                .filter(found -> found.stumble(clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .ifPresent(found ->
                        question(found)
                                .map(question ->
                                        new StumbleMarked(
                                                owner,
                                                question,
                                                attempt,
                                                found.clock().startedAt()))
                                .ifPresent(events::publishEvent));
    }

    /** Takes the mark away. */
    @Transactional
    public void takeBack(PersonId owner, UUID attempt) {
        find(owner, attempt)
                .filter(AttemptEntity::unstumble)
                .flatMap(this::question)
                .map(question -> new StumbleTakenBack(owner, question, attempt))
                .ifPresent(events::publishEvent);
    }

    private Optional<QuestionId> question(AttemptEntity attempt) {
        return items.findById(attempt.item()).orElseThrow().question();
    }

    private Optional<AttemptEntity> find(PersonId owner, UUID attempt) {
        return sessions.lockOfAttempt(attempt, owner.value())
                .flatMap(session -> attempts.findById(attempt));
    }
}
