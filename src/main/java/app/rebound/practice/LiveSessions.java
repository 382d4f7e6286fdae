package app.rebound.practice;

import app.rebound.account.PersonId;
import app.rebound.base.events.Changes;
import app.rebound.feedback.Shareable;
import app.rebound.questions.Question;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionCopy;
import app.rebound.questions.QuestionId;
import app.rebound.rubrics.RatedSubject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes what a person answered live, asked by others, into their practice, where it counts as any
 * other session does. Called on the person's behalf also where nobody is signed in: when a friend
 * with a link ends the interview.
 */
@Service
public class LiveSessions {

    private static final int LONGEST_TITLE = 300;

    private final SessionRepository sessions;
    private final ItemRepository items;
    private final AttemptRepository attempts;
    private final PracticeSubjects subjects;
    private final QuestionBank bank;
    private final Changes changes;
    private final TransactionOperations transaction;

    LiveSessions(
            SessionRepository sessions,
            ItemRepository items,
            AttemptRepository attempts,
            PracticeSubjects subjects,
            QuestionBank bank,
            Changes changes,
            TransactionOperations transaction) {
        this.sessions = sessions;
        this.items = items;
        this.attempts = attempts;
        this.subjects = subjects;
        this.bank = bank;
        this.changes = changes;
        this.transaction = transaction;
    }

    /**
     * Records a session that is over, under the ids it is given. Recording it once more changes
     * nothing, whatever is handed over then; one in which nothing was asked is no session.
     */
    public void record(
            PersonId owner,
            UUID session,
            String title,
            Instant startedAt,
            Instant endedAt,
            List<LiveAnswer> answers) {
        if (answers.isEmpty()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> {
                if (!sessions.existsById(session)) {
                    save(owner, session, title, startedAt, endedAt, answers);
                }
            });
        } catch (DataIntegrityViolationException e) {
            // Somebody else recorded it at the same moment: theirs is the one.
            if (!sessions.existsById(session)) {
                throw e;
            }
        }
    }

    /** The recorded session as something to rate; empty where there is none of this owner. */
    public Optional<RatedSubject> rated(PersonId owner, UUID session) {
        return subjects.session(owner, session, Set.of()).map(Shareable::subject);
    }

    private void save(
            PersonId owner,
            UUID id,
            String title,
            Instant startedAt,
            Instant endedAt,
            List<LiveAnswer> answers) {
        var end = storable(endedAt);
        var name = title.strip();
        var session =
                new SessionEntity(
                        id,
                        owner,
                        plan(answers.getFirst()),
                        new Origin(
                                QuestionSource.Kind.MOCK,
                                name.substring(0, Math.min(name.length(), LONGEST_TITLE)),
                                ""),
                        answers.size(),
                        storable(startedAt));
        session.end(end);
        sessions.saveAndFlush(session);
        var readable = readable(owner, answers);
        for (var position = 0; position < answers.size(); position++) {
            var answer = answers.get(position);
            var item = items.save(new ItemEntity(id, position, asked(answer, readable)));
            attempts.save(new AttemptEntity(session, item, answer, end));
            if (!answer.skipped()) {
                item.question().ifPresent(known -> bank.markPractised(owner, known, end));
            }
        }
        changes.announce(PracticeSessions.topic(id));
    }

    /** How it would be asked once more; the questions keep the times they suggest themselves. */
    private static SessionPlan plan(LiveAnswer first) {
        var preparation = first.prepared();
        return new SessionPlan(
                Mode.COACHED,
                QuestionOrder.FIXED,
                Wording.AS_WRITTEN,
                1,
                preparation.compareTo(SessionPlan.LONGEST) > 0 ? Duration.ZERO : preparation,
                null);
    }

    /** A question that only who asked it may read leads nowhere for the one who answered. */
    private static QuestionCopy asked(LiveAnswer answer, Set<QuestionId> readable) {
        var copy =
                answer.asked().within(Objects.requireNonNullElse(answer.allowed(), Duration.ZERO));
        return copy.question().filter(readable::contains).isPresent() ? copy : copy.withoutSource();
    }

    private Set<QuestionId> readable(PersonId owner, List<LiveAnswer> answers) {
        var asked =
                answers.stream()
                        .flatMap(answer -> answer.asked().question().stream())
                        .distinct()
                        .toList();
        return bank.findAll(owner, asked).stream().map(Question::id).collect(Collectors.toSet());
    }

    /** Both databases keep this exactly. */
    static Instant storable(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }
}
