package app.rebound.talk;

import app.rebound.account.PersonId;
import app.rebound.interviews.CoolOffs;
import app.rebound.interviews.Fact;
import app.rebound.interviews.Interview;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Interviews;
import app.rebound.interviews.Jotting;
import app.rebound.interviews.Jottings;
import app.rebound.lessons.LessonId;
import app.rebound.lessons.Lessons;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the owner of an interview reads what others wrote about it, and answers. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class TalkThreads {

    private final ConversationRepository conversations;
    private final Writing writing;
    private final Interviews interviews;
    private final Jottings jottings;
    private final CoolOffs coolOffs;
    private final Lessons lessons;
    private final TalkNews news;
    private final Clock clock;

    TalkThreads(
            ConversationRepository conversations,
            Writing writing,
            Interviews interviews,
            Jottings jottings,
            CoolOffs coolOffs,
            Lessons lessons,
            TalkNews news,
            Clock clock) {
        this.conversations = conversations;
        this.writing = writing;
        this.interviews = interviews;
        this.jottings = jottings;
        this.coolOffs = coolOffs;
        this.lessons = lessons;
        this.news = news;
        this.clock = clock;
    }

    /** Everything shared and said about the interview, in four statements. */
    @Transactional(readOnly = true)
    public Optional<TalkOver> of(PersonId owner, InterviewId id) {
        return interviews.find(owner, id).map(interview -> of(owner, interview));
    }

    /** Keeps what the owner typed so far, unless another window wrote something else there. */
    public WriteResult draft(
            PersonId owner, ConversationId id, ThreadRef thread, String seen, String text) {
        return with(
                owner,
                id,
                thread,
                conversation -> writing.draft(conversation, Author.OWNER, thread, seen, text));
    }

    /**
     * Answers; what the other wrote counts as read then. The other can read it while it is open.
     */
    public WriteResult send(PersonId owner, ConversationId id, ThreadRef thread, String text) {
        return with(
                owner,
                id,
                thread,
                conversation -> {
                    conversation.readByOwner(clock.instant());
                    return writing.send(conversation, Author.OWNER, thread, text);
                });
    }

    /** Offers a lesson of the owner's own. */
    public WriteResult offer(PersonId owner, ConversationId id, ThreadRef thread, LessonId lesson) {
        return lessons.find(owner, lesson)
                .map(own ->
                        with(
                                owner,
                                id,
                                thread,
                                conversation ->
                                        writing.offer(
                                                conversation,
                                                Author.OWNER,
                                                thread,
                                                OfferableLessons.offered(own))))
                .orElseGet(WriteResult.Closed::new);
    }

    /** Takes an offered lesson over; not before judging this interview is open again. */
    public WriteResult take(PersonId owner, ConversationId id, UUID message) {
        return with(
                owner,
                id,
                ThreadRef.WHOLE,
                conversation ->
                        coolOffs.closedUntil(owner, conversation.share().interview())
                                .<WriteResult>map(WriteResult.ClosedUntil::new)
                                .orElseGet(() ->
                                        writing.take(
                                                conversation,
                                                message,
                                                owner,
                                                Author.OWNER,
                                                conversation.name())));
    }

    /** Says that the owner has read what the other wrote. */
    public void markRead(PersonId owner, ConversationId id) {
        conversations
                .lock(id.value(), owner.value())
                .ifPresent(conversation -> {
                    conversation.readByOwner(clock.instant());
                    news.about(conversation);
                });
    }

    private TalkOver of(PersonId owner, Interview interview) {
        var now = clock.instant();
        var all = jottings.of(owner, interview.id());
        var found =
                conversations.about(owner.value(), interview.id().value()).stream()
                        .map(conversation -> conversation.toConversation(now))
                        .toList();
        return new TalkOver(
                interview,
                SharedInterview.questions(
                        all,
                        all.stream().map(Jotting::id).collect(Collectors.toSet()),
                        question -> EnumSet.allOf(Fact.class)),
                found,
                writing.read(found.stream().map(Conversation::id).toList(), Author.OWNER));
    }

    private WriteResult with(
            PersonId owner,
            ConversationId id,
            ThreadRef thread,
            Function<ConversationEntity, WriteResult> step) {
        return conversations
                .lock(id.value(), owner.value())
                .filter(conversation -> conversation.share().tells(thread))
                .map(step)
                .orElseGet(WriteResult.Closed::new);
    }
}
