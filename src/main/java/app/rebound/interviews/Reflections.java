package app.rebound.interviews;

import app.rebound.account.PersonId;
import app.rebound.interviews.ReflectionResult.ChangedMeanwhile;
import app.rebound.interviews.ReflectionResult.Saved;
import app.rebound.interviews.ReflectionResult.Stands;
import app.rebound.lessons.Checks;
import app.rebound.lessons.LessonSource;
import app.rebound.lessons.OutsideFactor;
import app.rebound.lessons.StoneSubject;
import app.rebound.lessons.Stones;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a person says of an interview, looking back. Everything that judges is refused during
 * the cool-off; the first look right after it and what was going on outside are not.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Reflections {

    private static final int CALM = 1;
    private static final int VERY_NERVOUS = 5;

    private final ReflectionDesk desk;
    private final ReflectionRepository reflections;
    private final Checks checks;
    private final Stones stones;

    Reflections(
            ReflectionDesk desk, ReflectionRepository reflections, Checks checks, Stones stones) {
        this.desk = desk;
        this.reflections = reflections;
        this.checks = checks;
        this.stones = stones;
    }

    /** The interview and all that was said of it, in one statement. */
    @Transactional(readOnly = true)
    public Optional<LookBack> open(PersonId owner, InterviewId id) {
        return reflections.findWithInterview(id.value(), owner.value()).stream()
                .findFirst()
                .map(row -> {
                    var interview = (InterviewEntity) row[0];
                    var said = (@Nullable ReflectionEntity) row[1];
                    var reflection = said == null ? new ReflectionEntity(interview) : said;
                    var until = interview.coolOffUntil();
                    return new LookBack(
                            interview.toInterview(),
                            reflection.toReflection(),
                            until.isAfter(desk.now()) ? until : null,
                            interview.jottedAt());
                });
    }

    /**
     * Says how it went as it feels right after, even while judging is closed: the only judgement
     * that may be. An hour later, or once there is a second look, it stands.
     */
    public ReflectionResult see(PersonId owner, InterviewId id, int level) {
        return desk.noteIf(
                owner,
                id,
                (interview, reflection) -> {
                    var now = desk.now();
                    var second = reflection.second();
                    if (second != null) {
                        return new Stands(second);
                    }
                    var first = reflection.first();
                    if (first != null && !first.isFresh(now)) {
                        return new Stands(first);
                    }
                    reflection.see(new Sight(level, first == null ? now : first.at()));
                    return new Saved(reflection.toReflection());
                });
    }

    /** Says how it went as it looks with a clear mind; the last word counts. */
    public ReflectionResult seeAgain(PersonId owner, InterviewId id, int level) {
        return desk.judge(
                owner,
                id,
                (interview, reflection) -> reflection.seeAgain(new Sight(level, desk.now())));
    }

    /** Says how nervous the person was before it, from 1 (calm) to 5; null takes it back. */
    public ReflectionResult wasNervousBefore(
            PersonId owner, InterviewId id, @Nullable Integer nerves) {
        var level = nerves(nerves);
        return desk.judge(owner, id, (interview, reflection) -> reflection.wasNervousBefore(level));
    }

    /** Says how nervous the person was in it, from 1 (calm) to 5; null takes it back. */
    public ReflectionResult wasNervousDuring(
            PersonId owner, InterviewId id, @Nullable Integer nerves) {
        var level = nerves(nerves);
        return desk.judge(owner, id, (interview, reflection) -> reflection.wasNervousDuring(level));
    }

    /** Says how far the person spoke so; null takes it back. */
    public ReflectionResult spoke(
            PersonId owner, InterviewId id, Speaking item, @Nullable Degree degree) {
        return desk.judge(owner, id, (interview, reflection) -> reflection.spoke(item, degree));
    }

    /** Says that this went wrong, which puts one check before the next interview. */
    public ReflectionResult slipped(PersonId owner, InterviewId id, Blunder blunder) {
        return desk.judge(
                owner,
                id,
                (interview, reflection) -> {
                    if (reflection.slipped(blunder)) {
                        checks.put(owner, blunder.check(), source(interview));
                    }
                });
    }

    /** Takes it back, and the check that came of it. */
    public ReflectionResult didNotSlip(PersonId owner, InterviewId id, Blunder blunder) {
        return desk.judge(
                owner,
                id,
                (interview, reflection) -> {
                    reflection.didNotSlip(blunder);
                    checks.takeBack(owner, blunder.check(), source(interview));
                });
    }

    /** Names a cause; then it was more than a bad day. */
    public ReflectionResult blame(PersonId owner, InterviewId id, Cause cause) {
        return desk.judge(owner, id, (interview, reflection) -> reflection.blame(cause));
    }

    public ReflectionResult absolve(PersonId owner, InterviewId id, Cause cause) {
        return desk.judge(owner, id, (interview, reflection) -> reflection.absolve(cause));
    }

    /** Says that it was just a bad day, which is a whole answer; causes named before stay kept. */
    public ReflectionResult wasJustABadDay(PersonId owner, InterviewId id) {
        return desk.judge(owner, id, (interview, reflection) -> reflection.wasJustABadDay());
    }

    public ReflectionResult wasMoreThanABadDay(PersonId owner, InterviewId id) {
        return desk.judge(owner, id, (interview, reflection) -> reflection.wasMoreThanABadDay());
    }

    /**
     * Notes that this was going on; it trips the person, and comes back as a stone. Never closed.
     */
    public ReflectionResult wasThere(PersonId owner, InterviewId id, OutsideFactor factor) {
        return desk.note(
                owner,
                id,
                (interview, reflection) -> {
                    reflection.wasThere(factor);
                    stones.trip(
                            owner,
                            new StoneSubject.OnFactor(factor),
                            source(interview),
                            earlier(interview.moment(), desk.now()));
                });
    }

    /** Takes it back, and the trip with it. */
    public ReflectionResult wasNotThere(PersonId owner, InterviewId id, OutsideFactor factor) {
        return desk.note(
                owner,
                id,
                (interview, reflection) -> {
                    reflection.wasNotThere(factor);
                    stones.undoTrip(owner, new StoneSubject.OnFactor(factor), source(interview));
                });
    }

    /**
     * Writes {@code words} where {@code seen} stands. If another window wrote something else there
     * first, nothing is changed.
     */
    public ReflectionResult write(
            PersonId owner, InterviewId id, ReflectionText text, String seen, String words) {
        var cut = words.substring(0, Math.min(words.length(), ReflectionText.LONGEST));
        return desk.judgeIf(
                owner,
                id,
                (interview, reflection) -> {
                    var current = reflection.text(text);
                    if (!current.equals(seen) && !current.equals(cut)) {
                        return new ChangedMeanwhile(reflection.toReflection());
                    }
                    reflection.write(text, cut);
                    return new Saved(reflection.toReflection());
                });
    }

    /** Says that the person has looked back; more can be said all the same. */
    public ReflectionResult finish(PersonId owner, InterviewId id) {
        return desk.judge(owner, id, (interview, reflection) -> reflection.lookedBack(desk.now()));
    }

    private static @Nullable Integer nerves(@Nullable Integer level) {
        if (level != null && (level < CALM || level > VERY_NERVOUS)) {
            throw new IllegalArgumentException("nerves of " + level);
        }
        return level;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static LessonSource source(InterviewEntity interview) {
        return new LessonSource(LessonSource.INTERVIEW, interview.id(), interview.company());
    }
}
