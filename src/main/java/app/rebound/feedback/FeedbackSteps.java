package app.rebound.feedback;

import app.rebound.account.PersonId;
import app.rebound.base.lookup.Lookup;
import app.rebound.base.lookup.Lookups;
import app.rebound.today.KeptStep;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts unread feedback, and feedback somebody waits for, on the front page. */
@Component
class FeedbackSteps implements KeptStep {

    private static final int TO_READ = 90;
    private static final int TO_GIVE = 60;
    private static final String UNREAD =
            """
            select r.subject_type, r.subject_id, r.title, i.rater_name, i.last_sent_at
            from feedback_invitation i
            join feedback_request r on r.id = i.request_id
            where i.owner_id = :person and i.unread = true
            order by i.last_sent_at desc, i.id
            fetch first 5 rows only
            """;

    private static final String WAITING =
            """
            select i.id, r.title, r.asker_name
            from feedback_invitation i
            join feedback_request r on r.id = i.request_id
            where i.kept_by = :person and i.sent_at is null and i.declined_at is null
              and i.revoked_at is null and i.expires_at > :now
            order by i.asked_at, i.id
            fetch first 1 rows only
            """;

    private final Lookups lookups;
    private final Clock clock;

    FeedbackSteps(Lookups lookups, Clock clock) {
        this.lookups = lookups;
        this.clock = clock;
    }

    @Override
    public Lookup<Contribution> lookUp(PersonId person) {
        var values = Map.<String, Object>of("person", person.value(), "now", clock.instant());
        return lookups.rows(Unread.class, UNREAD, values)
                .with(lookups.rows(Waiting.class, WAITING, values), FeedbackSteps::contribution);
    }

    private static Contribution contribution(List<Unread> unread, List<Waiting> waiting) {
        return new Contribution(
                Stream.concat(
                                unread.stream().limit(1).map(Unread::toRead),
                                waiting.stream().map(Waiting::toGive))
                        .toList(),
                unread.stream().map(Unread::news).toList());
    }

    /** What was sent to the person and not read yet. */
    private record Unread(
            String subjectType,
            UUID subjectId,
            String title,
            String raterName,
            Instant lastSentAt) {

        Offer toRead() {
            return new Offer(
                    TO_READ,
                    "feedback.today.read",
                    "feedback.today.read-text",
                    args(),
                    "feedback.read.action",
                    route());
        }

        News news() {
            return new News(
                    lastSentAt, "feedback.today.news", args(), "feedback.read.action", route());
        }

        private Map<String, Object> args() {
            return Map.of("name", raterName, "title", title);
        }

        private String route() {
            return FeedbackRoutes.read(subjectType, subjectId);
        }
    }

    /** What somebody asked the person to look at. */
    private record Waiting(UUID id, String title, String askerName) {

        Offer toGive() {
            return new Offer(
                    TO_GIVE,
                    "feedback.today.give",
                    "feedback.today.give-text",
                    Map.of("name", askerName, "title", title),
                    "feedback.give.action",
                    FeedbackRoutes.give(new InvitationId(id)));
        }
    }
}
