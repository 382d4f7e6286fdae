package app.rebound.talk;

import app.rebound.account.PersonId;
import app.rebound.base.lookup.Lookup;
import app.rebound.base.lookup.Lookups;
import app.rebound.interviews.InterviewId;
import app.rebound.today.KeptStep;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts words nobody has read yet, and what somebody was asked to look at, on the front page. */
@Component
class TalkNextStep implements KeptStep {

    private static final int TO_READ = 88;
    private static final int TO_WRITE = 58;
    private static final int NEWEST = 5;

    /** What others wrote about the person's own interviews. */
    private static final String SHARED =
            """
            select s.interview_id, c.name, c.owner_unread_at
            from talk_conversation c
            join talk_share s on s.id = c.share_id
            where c.owner_id = :person and c.owner_unread_at is not null
            order by c.owner_unread_at desc, c.id
            fetch first 5 rows only
            """;

    /** What the person was asked to look at, with or without an answer to their words. */
    private static final String KEPT =
            """
            select c.id, s.owner_name, c.friend_unread_at, c.shared_at
            from talk_conversation c
            join talk_share s on s.id = c.share_id
            where c.kept_by = :person and c.revoked_at is null and c.expires_at > :now
              and (c.friend_unread_at is not null or c.wrote_at is null)
            order by coalesce(c.friend_unread_at, c.shared_at) desc, c.id
            fetch first 5 rows only
            """;

    private final Lookups lookups;
    private final Clock clock;

    TalkNextStep(Lookups lookups, Clock clock) {
        this.lookups = lookups;
        this.clock = clock;
    }

    @Override
    public Lookup<Contribution> lookUp(PersonId person) {
        var values = Map.<String, Object>of("person", person.value(), "now", clock.instant());
        return lookups.rows(Shared.class, SHARED, values)
                .map(rows -> rows.stream().map(Shared::line).toList())
                .with(
                        lookups.rows(Kept.class, KEPT, values)
                                .map(rows -> rows.stream().map(Kept::line).toList()),
                        TalkNextStep::contribution);
    }

    private static Contribution contribution(List<Line> shared, List<Line> kept) {
        var lines =
                Stream.concat(shared.stream(), kept.stream())
                        .sorted(Comparator.comparing(Line::at).reversed())
                        .limit(NEWEST)
                        .toList();
        var unread = lines.stream().filter(Line::unread).toList();
        return new Contribution(
                Stream.concat(
                                unread.stream().limit(1).map(Line::toRead),
                                lines.stream()
                                        .filter(line -> !line.unread())
                                        .limit(1)
                                        .map(Line::toWrite))
                        .toList(),
                unread.stream().map(Line::news).toList());
    }

    private record Shared(UUID interviewId, String name, Instant ownerUnreadAt) {

        Line line() {
            return new Line(
                    name, TalkRoutes.talk(new InterviewId(interviewId)), ownerUnreadAt, true);
        }
    }

    private record Kept(
            UUID id, String ownerName, @Nullable Instant friendUnreadAt, Instant sharedAt) {

        Line line() {
            var route = TalkRoutes.kept(new ConversationId(id));
            return friendUnreadAt == null
                    ? new Line(ownerName, route, sharedAt, false)
                    : new Line(ownerName, route, friendUnreadAt, true);
        }
    }

    /**
     * One conversation as one of the two sees it.
     *
     * @param other whom it is with
     * @param at when the other wrote what is unread; when it was shared where nothing is
     */
    private record Line(String other, String route, Instant at, boolean unread) {

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
            return new News(at, "talk.today.read", args(), "talk.today.read-action", route);
        }

        private Map<String, Object> args() {
            return Map.of("name", other.isBlank() ? " " : other);
        }
    }
}
