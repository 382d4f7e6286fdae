package app.rebound.advice;

import app.rebound.account.PersonId;
import app.rebound.advice.Reason.Answer;
import app.rebound.advice.Reason.Aspect;
import app.rebound.advice.Reason.Kind;
import app.rebound.base.events.Changes;
import app.rebound.interviews.CoolOffs;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Interviews;
import app.rebound.lessons.Lesson;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the reason a person was given. Its words and its kind can be written down at any time; what
 * the person makes of it waits for the end of the cool-off.
 */
@Service
@Transactional(readOnly = true)
public class Reasons {

    private final ReasonRepository reasons;
    private final Interviews interviews;
    private final CoolOffs coolOffs;
    private final LessonMaker lessons;
    private final Changes changes;

    Reasons(
            ReasonRepository reasons,
            Interviews interviews,
            CoolOffs coolOffs,
            LessonMaker lessons,
            Changes changes) {
        this.reasons = reasons;
        this.interviews = interviews;
        this.coolOffs = coolOffs;
        this.lessons = lessons;
        this.changes = changes;
    }

    /** What is known of it; blank where nothing is. */
    public Reason of(PersonId owner, InterviewId interview) {
        return reasons.findByInterviewIdAndOwnerId(interview.value(), owner.value())
                .map(ReasonEntity::toReason)
                .orElseGet(() -> Reason.none(interview));
    }

    /**
     * Writes the reason where {@code seen} stands. If another window wrote something else there
     * first, nothing is changed.
     */
    @Transactional
    public ReasonResult write(PersonId owner, InterviewId id, String seen, String words) {
        var text = Words.text(words);
        return with(
                owner,
                id,
                reason -> {
                    if (!reason.words().equals(seen) && !reason.words().equals(text)) {
                        return new ReasonResult.ChangedMeanwhile(reason.toReason());
                    }
                    if (!reason.words().equals(text)) {
                        reason.write(text);
                    }
                    return new ReasonResult.Saved(reason.toReason());
                });
    }

    /** Says who gave it and when. */
    @Transactional
    public ReasonResult received(
            PersonId owner, InterviewId id, String from, @Nullable LocalDate on) {
        return change(owner, id, reason -> reason.received(Words.line(from), on));
    }

    /** Says what kind of reason it is, or takes that back with null. */
    @Transactional
    public ReasonResult sort(PersonId owner, InterviewId id, @Nullable Kind kind) {
        return change(owner, id, reason -> reason.sort(kind));
    }

    /** Answers one of the three questions, or takes the answer back with null. */
    @Transactional
    public ReasonResult judge(
            PersonId owner, InterviewId id, Aspect aspect, @Nullable Answer answer) {
        var closed = coolOffs.closedUntil(owner, id);
        return closed.isPresent()
                ? new ReasonResult.ClosedUntil(closed.get())
                : change(owner, id, reason -> reason.judge(aspect, answer));
    }

    /** Makes a lesson of the reason; refused while judging is closed. */
    @Transactional
    public LessonMade toLesson(
            PersonId owner, InterviewId id, Lesson.Kind kind, String when, String then) {
        return lessons.make(owner, id, kind, when, then);
    }

    private ReasonResult change(PersonId owner, InterviewId id, Consumer<ReasonEntity> change) {
        return with(
                owner,
                id,
                reason -> {
                    change.accept(reason);
                    return new ReasonResult.Saved(reason.toReason());
                });
    }

    private ReasonResult with(
            PersonId owner, InterviewId id, Function<ReasonEntity, ReasonResult> action) {
        if (interviews.find(owner, id).isEmpty()) {
            return new ReasonResult.NotFound();
        }
        reasons.lay(owner.value(), id.value());
        changes.announce(Interviews.topic(id));
        return reasons.lock(owner.value(), id.value())
                .map(action)
                .orElseGet(ReasonResult.NotFound::new);
    }
}
