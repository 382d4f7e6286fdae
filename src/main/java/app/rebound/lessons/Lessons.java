package app.rebound.lessons;

import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.base.i18n.Translations;
import app.rebound.base.lookup.Lookup;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps a person's do's and don'ts. At most three of each are in focus, and which ones is the
 * person's choice; a retired one keeps its history and can come back.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Lessons {

    private final LessonRepository lessons;
    private final LessonRows rows;
    private final TransactionOperations transaction;
    private final Clock clock;

    Lessons(
            LessonRepository lessons,
            LessonRows rows,
            TransactionOperations transaction,
            Clock clock) {
        this.lessons = lessons;
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Adds a lesson: into focus while there is room for one of its kind, else it rests.
     *
     * @param when what comes after "if"; may be empty for "next time"
     * @param then what comes after "then I will" or "then I won't"
     */
    @Transactional
    public LessonResult add(
            PersonId owner, Lesson.Kind kind, String when, String then, LessonSource source) {
        var action = Lines.line(then, Lesson.LENGTH);
        if (action.isEmpty()) {
            return new LessonResult.Empty();
        }
        var now = now();
        var condition = Lines.line(when, Lesson.LENGTH);
        var lesson = new LessonEntity(owner, kind, condition, action, language(), source, now);
        if (inFocus(owner, kind).size() < Lesson.MOST_IN_FOCUS) {
            lesson.focus(now);
        }
        lessons.saveAndFlush(lesson);
        return new LessonResult.Saved(rows.find(owner, lesson.id()).orElseThrow());
    }

    /** Puts a lesson in other words unless another window did since {@code expectedVersion}. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public LessonResult change(
            PersonId owner,
            LessonId id,
            int expectedVersion,
            Lesson.Kind kind,
            String when,
            String then) {
        var action = Lines.line(then, Lesson.LENGTH);
        if (action.isEmpty()) {
            return new LessonResult.Empty();
        }
        var condition = Lines.line(when, Lesson.LENGTH);
        return unlessOverwritten(
                () -> {
                    var focus = inFocus(owner, kind);
                    return lessons.findByIdAndOwnerId(id.value(), owner.value())
                            .map(lesson -> {
                                if (lesson.version() != expectedVersion) {
                                    return changedMeanwhile(owner, id);
                                }
                                if (lesson.isInFocus()
                                        && lesson.kind() != kind
                                        && focus.size() >= Lesson.MOST_IN_FOCUS) {
                                    lesson.rest();
                                }
                                lesson.change(kind, condition, action, language());
                                lessons.flush();
                                return new LessonResult.Saved(
                                        rows.find(owner, id.value()).orElseThrow());
                            })
                            .orElseGet(LessonResult.NotFound::new);
                },
                () -> changedMeanwhile(owner, id));
    }

    /** Takes a lesson into focus, back from retirement too, while there is room for its kind. */
    @Transactional
    public FocusResult focus(PersonId owner, LessonId id) {
        var focus = inFocus(owner);
        return lessons.findByIdAndOwnerId(id.value(), owner.value())
                .map(lesson -> {
                    var same =
                            focus.stream().filter(other -> other.kind() == lesson.kind()).toList();
                    if (!lesson.isInFocus() && same.size() >= Lesson.MOST_IN_FOCUS) {
                        return whichRests(owner, lesson);
                    }
                    if (!lesson.isInFocus()) {
                        lesson.focus(now());
                        lessons.flush();
                    }
                    return new FocusResult.InFocus(rows.find(owner, id.value()).orElseThrow());
                })
                .orElseGet(FocusResult.NotFound::new);
    }

    /** Takes a lesson into focus in place of another, which rests from now on. */
    @Transactional
    public FocusResult focusInsteadOf(PersonId owner, LessonId id, LessonId resting) {
        lessons.lockFocus(owner.value());
        lessons.findByIdAndOwnerId(resting.value(), owner.value())
                .filter(LessonEntity::isInFocus)
                .ifPresent(LessonEntity::rest);
        lessons.flush();
        return focus(owner, id);
    }

    /** Lets a lesson rest: out of focus, or back from retirement. */
    @Transactional
    public Optional<Lesson> rest(PersonId owner, LessonId id) {
        return step(owner, id, LessonEntity::rest);
    }

    /** Retires a lesson; its history stays. */
    @Transactional
    public Optional<Lesson> retire(PersonId owner, LessonId id) {
        return step(owner, id, lesson -> lesson.retire(now()));
    }

    /** Removes a lesson with its history. */
    @Transactional
    public void delete(PersonId owner, LessonId id) {
        lessons.findByIdAndOwnerId(id.value(), owner.value()).ifPresent(lessons::delete);
    }

    /** What the person works on now. */
    public Focus focus(PersonId owner) {
        return Focus.of(rows.inFocus(owner));
    }

    public Optional<Lesson> find(PersonId owner, LessonId id) {
        return rows.find(owner, id.value());
    }

    /** One page, newest first, in one statement. */
    public List<Lesson> find(PersonId owner, LessonFilter filter, Pageable page) {
        return rows.find(owner, filter, page);
    }

    /** How many there are of each standing and kind that contain {@code text}; none is absent. */
    public Map<LessonFilter, Integer> counts(PersonId owner, String text) {
        return rows.counts(owner, text);
    }

    /** The lessons that came from one source, newest first. */
    public List<Lesson> from(PersonId owner, UUID source) {
        return rows.from(owner, source);
    }

    /** How many lessons came from each of these sources; a source without any is left out. */
    public Lookup<Map<UUID, Integer>> countsFrom(
            PersonId owner, String type, Collection<UUID> sources) {
        return sources.isEmpty() ? Lookup.of(Map.of()) : rows.countsFrom(owner, type, sources);
    }

    private FocusResult whichRests(PersonId owner, LessonEntity wanted) {
        return new FocusResult.WhichRests(
                rows.find(owner, wanted.id()).orElseThrow(),
                rows.inFocus(owner).stream()
                        .filter(lesson -> lesson.kind() == wanted.kind())
                        .toList());
    }

    private List<LessonEntity> inFocus(PersonId owner, Lesson.Kind kind) {
        return inFocus(owner).stream().filter(lesson -> lesson.kind() == kind).toList();
    }

    /** Locked, so that two windows act one after the other. */
    private List<LessonEntity> inFocus(PersonId owner) {
        lessons.lockFocus(owner.value());
        return lessons.findFocus(owner.value());
    }

    private Optional<Lesson> step(PersonId owner, LessonId id, Consumer<LessonEntity> step) {
        return lessons.findByIdAndOwnerId(id.value(), owner.value())
                .flatMap(lesson -> {
                    step.accept(lesson);
                    lessons.flush();
                    return rows.find(owner, id.value());
                });
    }

    private LessonResult changedMeanwhile(PersonId owner, LessonId id) {
        return rows.find(owner, id.value())
                .<LessonResult>map(LessonResult.ChangedMeanwhile::new)
                .orElseGet(LessonResult.NotFound::new);
    }

    /** Of the screen on which it is written. */
    private static Locale language() {
        return Translations.supported(Formats.current().locale());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LessonResult unlessOverwritten(
            Supplier<LessonResult> change, Supplier<LessonResult> changedMeanwhile) {
        try {
            return transaction.execute(status -> change.get());
        } catch (ConcurrencyFailureException e) {
            return transaction.execute(status -> changedMeanwhile.get());
        }
    }
}
