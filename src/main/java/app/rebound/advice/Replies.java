package app.rebound.advice;

import app.rebound.account.PersonId;
import app.rebound.base.events.Changes;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Interviews;
import app.rebound.lessons.Lesson;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what came back, word for word, with date and from whom. */
@Service
@Transactional(readOnly = true)
public class Replies {

    /** The most replies to one interview. */
    public static final int MOST = 100;

    private final ReplyRepository replies;
    private final AskingRepository askings;
    private final Interviews interviews;
    private final LessonMaker lessons;
    private final Changes changes;
    private final Clock clock;

    Replies(
            ReplyRepository replies,
            AskingRepository askings,
            Interviews interviews,
            LessonMaker lessons,
            Changes changes,
            Clock clock) {
        this.replies = replies;
        this.askings = askings;
        this.interviews = interviews;
        this.lessons = lessons;
        this.changes = changes;
        this.clock = clock;
    }

    /** Everything that was said about an interview, oldest first; empty rooms are left out. */
    public List<Reply> of(PersonId owner, InterviewId interview) {
        return replies.findAllOf(owner.value(), interview.value()).stream()
                .filter(reply -> !reply.words().isBlank())
                .map(ReplyEntity::toReply)
                .toList();
    }

    /** What stands in the rooms of one call sheet. */
    public Map<About, Reply> sheet(PersonId owner, AskingId asking) {
        var rooms = new EnumMap<About, Reply>(About.class);
        for (var reply : replies.findSheet(owner.value(), asking.value())) {
            var room = reply.room();
            if (room != null) {
                rooms.put(room, reply.toReply());
            }
        }
        return rooms;
    }

    /**
     * Writes {@code words} into a room of the call sheet where {@code seen} stands. If another
     * window wrote something else there first, nothing is changed. Whose words are there has
     * answered.
     */
    @Transactional
    public ReplyResult writeOnSheet(
            PersonId owner, AskingId id, About room, String seen, String words, LocalDate today) {
        return askings.lock(id.value(), owner.value())
                .map(asking -> {
                    var text = Words.text(words);
                    var known = replies.findRoom(id.value(), room);
                    if (known.isPresent()) {
                        return write(known.get(), seen, text, asking, today);
                    }
                    var reply = ReplyEntity.onSheet(owner, asking, room, text, today, now());
                    if (!text.isBlank()) {
                        asking.hasAnswered(today);
                    }
                    changes.announce(Interviews.topic(asking.interview()));
                    return new ReplyResult.Saved(replies.save(reply).toReply());
                })
                .orElseGet(ReplyResult.NotFound::new);
    }

    private ReplyResult write(
            ReplyEntity reply, String seen, String words, AskingEntity asking, LocalDate today) {
        var result = write(reply, seen, words);
        if (result instanceof ReplyResult.Saved && !words.isBlank()) {
            asking.hasAnswered(today);
        }
        return result;
    }

    private ReplyResult write(ReplyEntity reply, String seen, String words) {
        if (!reply.words().equals(seen) && !reply.words().equals(words)) {
            return new ReplyResult.ChangedMeanwhile(reply.toReply());
        }
        if (!reply.words().equals(words)) {
            reply.write(words);
            changes.announce(Interviews.topic(reply.interview()));
        }
        return new ReplyResult.Saved(reply.toReply());
    }

    /** Writes down something that was said elsewhere than on a call sheet. */
    @Transactional
    public ReplyResult add(PersonId owner, InterviewId interview, ReplyData data, String words) {
        if (interviews.find(owner, interview).isEmpty()) {
            return new ReplyResult.NotFound();
        }
        if (replies.countByInterviewId(interview.value()) >= MOST) {
            return new ReplyResult.Full(MOST);
        }
        var reply = new ReplyEntity(owner, interview, tidy(data), Words.text(words), now());
        changes.announce(Interviews.topic(interview));
        return new ReplyResult.Saved(replies.save(reply).toReply());
    }

    /** Corrects the words where {@code seen} stands; see {@link #writeOnSheet}. */
    @Transactional
    public ReplyResult change(PersonId owner, ReplyId id, String seen, String words) {
        return with(owner, id, reply -> write(reply, seen, Words.text(words)));
    }

    /** Says anew who said it, when, and what it is about. */
    @Transactional
    public ReplyResult describe(PersonId owner, ReplyId id, ReplyData data) {
        return with(
                owner,
                id,
                reply -> {
                    reply.describe(tidy(data));
                    changes.announce(Interviews.topic(reply.interview()));
                    return new ReplyResult.Saved(reply.toReply());
                });
    }

    /** Says which criteria of the rubric it is about. */
    @Transactional
    public ReplyResult tie(PersonId owner, ReplyId id, Set<String> criteria) {
        return with(
                owner,
                id,
                reply -> {
                    reply.tie(criteria);
                    changes.announce(Interviews.topic(reply.interview()));
                    return new ReplyResult.Saved(reply.toReply());
                });
    }

    @Transactional
    public void remove(PersonId owner, ReplyId id) {
        replies.lock(id.value(), owner.value())
                .ifPresent(reply -> {
                    replies.delete(reply);
                    changes.announce(Interviews.topic(reply.interview()));
                });
    }

    /** Makes a lesson of what was said; refused while judging is closed. */
    @Transactional
    public LessonMade toLesson(
            PersonId owner, ReplyId id, Lesson.Kind kind, String when, String then) {
        return replies.lock(id.value(), owner.value())
                .map(reply -> {
                    var made = lessons.make(owner, reply.interview(), kind, when, then);
                    if (made instanceof LessonMade.Made) {
                        reply.becameLesson(now());
                        changes.announce(Interviews.topic(reply.interview()));
                    }
                    return made;
                })
                .orElseGet(LessonMade.NotFound::new);
    }

    private ReplyResult with(
            PersonId owner, ReplyId id, Function<ReplyEntity, ReplyResult> action) {
        return replies.lock(id.value(), owner.value())
                .map(action)
                .orElseGet(ReplyResult.NotFound::new);
    }

    private static ReplyData tidy(ReplyData data) {
        return new ReplyData(data.about(), Words.line(data.from()), data.saidOn());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
