package app.rebound.practice;

import app.rebound.account.ExtraTime;
import app.rebound.account.People;
import app.rebound.account.Person;
import app.rebound.account.PersonId;
import app.rebound.base.events.Changes;
import app.rebound.feedback.Attached;
import app.rebound.feedback.FeedbackRequests;
import app.rebound.questions.Question;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionCopy;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionSets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Runs practice sessions. What was done is stored before a call returns; where a session stands is
 * derived from that, so every window and every restart sees the same. Acting on a take that another
 * window already ended changes nothing and tells where the session stands now.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class PracticeSessions {

    private static final int LONGEST_TEXT = 100_000;

    private final SessionRepository sessions;
    private final ItemRepository items;
    private final AttemptRepository attempts;
    private final QuestionBank bank;
    private final QuestionSets sets;
    private final People people;
    private final FeedbackRequests feedback;
    private final Rehearsed rehearsed;
    private final List<MeetAgain> others;
    private final FilterJson filters;
    private final Changes changes;
    private final Clock clock;
    private final RandomGenerator random = RandomGenerator.getDefault();

    PracticeSessions(
            SessionRepository sessions,
            ItemRepository items,
            AttemptRepository attempts,
            QuestionBank bank,
            QuestionSets sets,
            People people,
            FeedbackRequests feedback,
            Rehearsed rehearsed,
            List<MeetAgain> others,
            FilterJson filters,
            Changes changes,
            Clock clock) {
        this.sessions = sessions;
        this.items = items;
        this.attempts = attempts;
        this.bank = bank;
        this.sets = sets;
        this.people = people;
        this.feedback = feedback;
        this.rehearsed = rehearsed;
        this.others = others;
        this.filters = filters;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Starts a session; the clock of its first question runs from now.
     *
     * @param nervesBefore 1 to 5, null where not said
     */
    @Transactional
    public StartResult start(
            PersonId owner,
            QuestionSource source,
            SessionPlan plan,
            @Nullable Integer nervesBefore) {
        return switch (source) {
            case QuestionSource.Usual(var language, var count) ->
                    start(
                            owner,
                            plan,
                            new Origin(source.kind(), "", ""),
                            bank.drawUsual(owner, language, count),
                            nervesBefore);
            case QuestionSource.OfSet(var id) ->
                    sets.find(owner, id)
                            .map(set ->
                                    start(
                                            owner,
                                            plan,
                                            new Origin(
                                                    source.kind(),
                                                    set.name(),
                                                    id.value().toString()),
                                            bank.findAll(owner, set.questions()),
                                            nervesBefore))
                            .orElseGet(StartResult.NothingToAsk::new);
            case QuestionSource.One(var id) -> alone(owner, plan, source.kind(), id, nervesBefore);
            case QuestionSource.ForAFriend(var id) ->
                    alone(owner, plan, source.kind(), id, nervesBefore);
            case QuestionSource.ToMeetAgain(var count) ->
                    start(
                            owner,
                            plan,
                            new Origin(source.kind(), "", ""),
                            meetAgain(owner, count),
                            nervesBefore);
            case QuestionSource.Drawn(var filter, var count) ->
                    start(
                            owner,
                            plan,
                            new Origin(source.kind(), "", filters.write(filter, count)),
                            bank.draw(owner, filter, count),
                            nervesBefore);
            case QuestionSource.Again(var id) ->
                    sessions.findByIdAndOwnerId(id, owner.value())
                            .map(earlier ->
                                    start(
                                            owner,
                                            plan,
                                            new Origin(
                                                    source.kind(),
                                                    earlier.origin().name(),
                                                    id.toString()),
                                            bank.findAll(owner, questionsOf(id)),
                                            nervesBefore))
                            .orElseGet(StartResult.NothingToAsk::new);
        };
    }

    private StartResult alone(
            PersonId owner,
            SessionPlan plan,
            QuestionSource.Kind kind,
            QuestionId question,
            @Nullable Integer nervesBefore) {
        return start(
                owner,
                plan,
                new Origin(kind, "", question.value().toString()),
                bank.find(owner, question).stream().toList(),
                nervesBefore);
    }

    /** Some of what the person should meet again, most needed first. */
    @Transactional(readOnly = true)
    public List<Question> meetAgain(PersonId owner, int most) {
        var wanted =
                others.stream()
                        .flatMap(other -> other.questions(owner, most).stream())
                        .distinct()
                        .limit(most)
                        .toList();
        return bank.findAll(owner, wanted);
    }

    private List<QuestionId> questionsOf(UUID session) {
        return items.findBySessionIdOrderByPosition(session).stream()
                .flatMap(item -> item.question().stream())
                .toList();
    }

    private StartResult start(
            PersonId owner,
            SessionPlan plan,
            Origin origin,
            List<Question> questions,
            @Nullable Integer nervesBefore) {
        if (questions.isEmpty()) {
            return new StartResult.NothingToAsk();
        }
        var asked = new ArrayList<>(questions);
        if (plan.order() == QuestionOrder.SHUFFLED) {
            Collections.shuffle(asked, random);
        }
        var now = now();
        var session = new SessionEntity(owner, plan, origin, asked.size(), nervesBefore, now);
        sessions.save(session);
        var inOtherWords = rehearsed.questions(owner);
        var first = new ArrayList<ItemEntity>();
        for (var position = 0; position < asked.size(); position++) {
            var question = asked.get(position);
            var anew =
                    inOtherWords.contains(question.id().value())
                            && !question.data().rewordings().isEmpty();
            var item =
                    new ItemEntity(
                            session.id(),
                            position,
                            QuestionCopy.of(
                                    question,
                                    wordsFor(question, anew ? Wording.REWORDED : plan.wording()),
                                    plan.answerTimeFor(question)));
            if (anew) {
                item.comesAnew();
            }
            first.add(item);
        }
        items.saveAll(first);
        attempts.save(new AttemptEntity(session, first.getFirst(), 1, extraTime(owner), now));
        return new StartResult.Started(session.id());
    }

    private String wordsFor(Question question, Wording wording) {
        var others = question.data().rewordings();
        return wording == Wording.AS_WRITTEN || others.isEmpty()
                ? question.data().text()
                : others.get(random.nextInt(others.size()));
    }

    /** Starts an earlier session once more: the same questions, asked the same way. */
    @Transactional
    public StartResult repeat(PersonId owner, UUID session) {
        return sessions.findByIdAndOwnerId(session, owner.value())
                .map(earlier ->
                        start(owner, new QuestionSource.Again(session), earlier.plan(), null))
                .orElseGet(StartResult.NothingToAsk::new);
    }

    /** Under which every step in the session is announced. */
    public static String topic(UUID session) {
        return "practice-session:" + session;
    }

    /** Where the session stands at this moment. */
    @Transactional(readOnly = true)
    public SessionStatus status(PersonId owner, UUID session) {
        return sessions.findByIdAndOwnerId(session, owner.value())
                .map(this::status)
                .orElseGet(SessionStatus.Unknown::new);
    }

    /** Goes on to the answer before the preparation is over. */
    @Transactional
    public SessionStatus startAnswering(PersonId owner, UUID attempt) {
        return act(owner, attempt, (take, now) -> take.clock().startAnswering(now));
    }

    /** Lets the clock stand still; in pressure mode it runs on. */
    @Transactional
    public SessionStatus pause(PersonId owner, UUID attempt) {
        return act(owner, attempt, (take, now) -> take.clock().pause(now));
    }

    /** Lets the clock run on with what was left when it was paused. */
    @Transactional
    public SessionStatus resume(PersonId owner, UUID attempt) {
        return act(owner, attempt, (take, now) -> take.clock().resume(now));
    }

    /** Marks the answer as spoken. */
    @Transactional
    public SessionStatus say(PersonId owner, UUID attempt) {
        return act(owner, attempt, AttemptEntity::say);
    }

    /** Takes the mark of a spoken answer back. */
    @Transactional
    public SessionStatus unsay(PersonId owner, UUID attempt) {
        return act(owner, attempt, (take, now) -> take.unsay());
    }

    /** Keeps the card of at most five key words. */
    @Transactional
    public SessionStatus prepareWith(PersonId owner, UUID attempt, List<String> keyWords) {
        return act(owner, attempt, (take, now) -> take.prepareWith(keyWords));
    }

    /** Gives the whole time again for a take in which nothing was said or typed. */
    @Transactional
    public SessionStatus restart(PersonId owner, UUID attempt) {
        return act(owner, attempt, AttemptEntity::restart);
    }

    private SessionStatus act(
            PersonId owner, UUID attempt, BiConsumer<AttemptEntity, Instant> action) {
        return onRunning(owner, attempt, (session, take, now) -> action.accept(take, now));
    }

    /** Ends the take and goes on to the next question, or ends the session after the last one. */
    @Transactional
    public SessionStatus next(PersonId owner, UUID attempt) {
        return goOn(owner, attempt, AttemptEntity::finish);
    }

    /** Goes on to the next question without an answer; what was typed is kept all the same. */
    @Transactional
    public SessionStatus skip(PersonId owner, UUID attempt) {
        return goOn(owner, attempt, AttemptEntity::skip);
    }

    private SessionStatus goOn(
            PersonId owner, UUID attempt, BiConsumer<AttemptEntity, Instant> end) {
        return onRunning(
                owner,
                attempt,
                (session, take, now) -> {
                    end.accept(take, now);
                    goOn(session, take, now);
                });
    }

    /** Ends the take and starts another one at the same question, as long as takes remain. */
    @Transactional
    public SessionStatus anotherTake(PersonId owner, UUID attempt) {
        return onRunning(
                owner,
                attempt,
                (session, take, now) -> {
                    if (take.take() < session.plan().takes()) {
                        take.finish(now);
                        var item = items.findById(take.item()).orElseThrow();
                        markPractised(take, item, now);
                        var another =
                                new AttemptEntity(
                                        session, item, take.take() + 1, extraTime(owner), now);
                        another.prepareWith(take.keyWords());
                        attempts.save(another);
                    }
                });
    }

    /** Ends the session here; everything said so far is kept. */
    @Transactional
    public SessionStatus stop(PersonId owner, UUID session) {
        var now = now();
        return sessions.lock(session, owner.value())
                .map(open -> {
                    attempts.findRunning(session)
                            .ifPresent(take -> {
                                take.skip(now);
                                markPractised(take, items.findById(take.item()).orElseThrow(), now);
                            });
                    open.end(now);
                    changes.announce(topic(session));
                    return status(open);
                })
                .orElseGet(SessionStatus.Unknown::new);
    }

    private void goOn(SessionEntity session, AttemptEntity take, Instant now) {
        var item = items.findById(take.item()).orElseThrow();
        markPractised(take, item, now);
        items.findBySessionIdAndPosition(session.id(), item.position() + 1)
                .ifPresentOrElse(
                        next ->
                                attempts.save(
                                        new AttemptEntity(
                                                session, next, 1, extraTime(session.owner()), now)),
                        () -> session.end(now));
    }

    private void markPractised(AttemptEntity take, ItemEntity item, Instant now) {
        if (!take.isSkipped()) {
            item.question().ifPresent(question -> bank.markPractised(take.owner(), question, now));
        }
    }

    /**
     * Saves the answer unless another window saved a different one since {@code expectedVersion}.
     * It is taken at any time; what comes after the deadline is marked as over time.
     */
    @Transactional
    public TextResult write(PersonId owner, UUID attempt, int expectedVersion, String text) {
        checkLength(text);
        return onAttempt(owner, attempt)
                .<TextResult>map(take -> {
                    if (!take.answer().equals(text)) {
                        if (take.answerVersion() != expectedVersion) {
                            return new TextResult.ChangedMeanwhile(
                                    take.answer(), take.answerVersion());
                        }
                        take.write(text, now());
                        changes.announce(topic(take.session()));
                    }
                    return new TextResult.Saved(take.answerVersion());
                })
                .orElseGet(TextResult.Unknown::new);
    }

    /** Keeps a text that another window's made way for, beside the take it was written in. */
    @Transactional
    public void keepAside(PersonId owner, UUID attempt, String text) {
        checkLength(text);
        onAttempt(owner, attempt).ifPresent(take -> attempts.save(take.aside(text, now())));
    }

    /** Says how nervous the person is after the session, 1 to 5. */
    @Transactional
    public void feelAfter(PersonId owner, UUID session, int nerves) {
        sessions.lock(session, owner.value()).ifPresent(found -> found.feelAfter(nerves));
    }

    /** Saves the notes unless another window saved different ones since {@code expectedVersion}. */
    @Transactional
    public TextResult note(PersonId owner, UUID session, int expectedVersion, String text) {
        checkLength(text);
        return sessions.lock(session, owner.value())
                .<TextResult>map(found -> {
                    if (!found.notes().equals(text)) {
                        if (found.notesVersion() != expectedVersion) {
                            return new TextResult.ChangedMeanwhile(
                                    found.notes(), found.notesVersion());
                        }
                        found.note(text);
                    }
                    return new TextResult.Saved(found.notesVersion());
                })
                .orElseGet(TextResult.Unknown::new);
    }

    /** What others and the person themselves left on the session, which is deleted with it. */
    @Transactional(readOnly = true)
    public Attached attached(PersonId owner, UUID session) {
        return feedback.attached(owner, session);
    }

    /** Removes the session with everything said in it and about it. */
    @Transactional
    public void delete(PersonId owner, UUID session) {
        sessions.lock(session, owner.value())
                .ifPresent(found -> {
                    feedback.forget(owner, session);
                    attempts.deleteBySession(session);
                    items.deleteBySession(session);
                    sessions.delete(found);
                    changes.announce(topic(session));
                });
    }

    private interface Action {
        void on(SessionEntity session, AttemptEntity take, Instant now);
    }

    private SessionStatus onRunning(PersonId owner, UUID attempt, Action action) {
        return sessions.lockOfAttempt(attempt, owner.value())
                .map(session -> {
                    var take = attempts.findById(attempt).orElseThrow();
                    if (!take.clock().isEnded()) {
                        action.on(session, take, now());
                        changes.announce(topic(session.id()));
                    }
                    return status(session);
                })
                .orElseGet(SessionStatus.Unknown::new);
    }

    private Optional<AttemptEntity> onAttempt(PersonId owner, UUID attempt) {
        return sessions.lockOfAttempt(attempt, owner.value())
                .flatMap(session -> attempts.findById(attempt));
    }

    private SessionStatus status(SessionEntity session) {
        if (session.isOver()) {
            return new SessionStatus.Over(session.id());
        }
        var take = attempts.findRunning(session.id()).orElseThrow();
        var item = items.findById(take.item()).orElseThrow();
        var now = now();
        return new SessionStatus.Running(
                new RunningTake(
                        session.id(),
                        session.plan(),
                        session.questions(),
                        item.asked(),
                        take.id(),
                        take.take(),
                        take.clock().time(now),
                        take.clock().canPause(now),
                        take.answer(),
                        take.answerVersion(),
                        take.isAloud(),
                        take.keyWords()));
    }

    private ExtraTime extraTime(PersonId owner) {
        return people.find(owner).map(Person::extraTime).orElse(ExtraTime.NONE);
    }

    /** Both databases keep this exactly. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static void checkLength(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("Text of " + text.length() + " characters");
        }
    }
}
