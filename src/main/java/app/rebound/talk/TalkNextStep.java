package app.rebound.talk;

import app.rebound.account.PersonId;
import app.rebound.today.NextStep;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts words nobody has read yet, and what somebody was asked to look at, on the front page. */
@Component
class TalkNextStep implements NextStep {

    private static final int TO_READ = 88;
    private static final int TO_WRITE = 58;
    private static final PageRequest NEWEST = PageRequest.ofSize(5);

    private final ConversationRepository conversations;
    private final Clock clock;

    TalkNextStep(ConversationRepository conversations, Clock clock) {
        this.conversations = conversations;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Contribution contributionFor(PersonId person) {
        var lines =
                conversations.forTheFrontPage(person.value(), clock.instant(), NEWEST).stream()
                        .map(conversation -> Line.of(conversation, person))
                        .toList();
        var unread = lines.stream().filter(Line::isUnread).toList();
        return new Contribution(
                Stream.concat(
                                unread.stream().limit(1).map(Line::toRead),
                                lines.stream()
                                        .filter(line -> !line.isUnread())
                                        .limit(1)
                                        .map(Line::toWrite))
                        .toList(),
                unread.stream().map(Line::news).toList());
    }

    /**
     * One conversation as one of the two sees it.
     *
     * @param other whom it is with
     * @param unreadAt since when the other's words are unread, null for none
     */
    private record Line(String other, String route, @Nullable Instant unreadAt) {

        static Line of(ConversationEntity conversation, PersonId person) {
            var share = conversation.share();
            return conversation.owner().equals(person)
                    ? new Line(
                            conversation.name(),
                            TalkRoutes.talk(share.interview()),
                            conversation.unreadAt(Author.OWNER))
                    : new Line(
                            share.ownerName(),
                            TalkRoutes.kept(conversation.id()),
                            conversation.unreadAt(Author.FRIEND));
        }

        boolean isUnread() {
            return unreadAt != null;
        }

        Offer toRead() {
            return new Offer(
                    TO_READ,
                    "talk.today.read",
                    "talk.today.read-text",
                    args(),
                    "talk.today.read-action",
                    route);
        }

        Offer toWrite() {
            return new Offer(
                    TO_WRITE,
                    "talk.today.write",
                    "talk.today.write-text",
                    args(),
                    "talk.today.write-action",
                    route);
        }

        News news() {
            return new News(
                    unreadAt == null ? Instant.EPOCH : unreadAt,
                    "talk.today.read",
                    args(),
                    "talk.today.read-action",
                    route);
        }

        private Map<String, Object> args() {
            return Map.of("name", other.isBlank() ? " " : other);
        }
    }
}
