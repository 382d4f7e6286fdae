package app.rebound.feedback;

import app.rebound.account.PersonId;
import app.rebound.today.NextStep;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts unread feedback, and feedback somebody waits for, on the front page. */
@Component
class FeedbackSteps implements NextStep {

    private static final int TO_READ = 90;
    private static final int TO_GIVE = 60;
    private static final PageRequest NEWEST = PageRequest.ofSize(5);
    private static final PageRequest FIRST = PageRequest.ofSize(1);

    private final InvitationRepository invitations;
    private final Clock clock;

    FeedbackSteps(InvitationRepository invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Contribution contributionFor(PersonId person) {
        var unread = invitations.unread(person.value(), NEWEST);
        var toGive = invitations.toGive(person.value(), clock.instant(), FIRST);
        return new Contribution(
                Stream.concat(
                                unread.stream().limit(1).map(FeedbackSteps::toRead),
                                toGive.stream().map(FeedbackSteps::toGive))
                        .toList(),
                unread.stream().map(FeedbackSteps::news).toList());
    }

    private static Offer toRead(InvitationEntity unread) {
        return new Offer(
                TO_READ,
                "feedback.today.read",
                "feedback.today.read-text",
                names(unread, unread.raterName()),
                "feedback.read.action",
                reading(unread));
    }

    private static Offer toGive(InvitationEntity waiting) {
        return new Offer(
                TO_GIVE,
                "feedback.today.give",
                "feedback.today.give-text",
                names(waiting, waiting.request().askerName()),
                "feedback.give.action",
                FeedbackRoutes.give(new InvitationId(waiting.id())));
    }

    private static News news(InvitationEntity unread) {
        return new News(
                unread.lastSentAt(),
                "feedback.today.news",
                names(unread, unread.raterName()),
                "feedback.read.action",
                reading(unread));
    }

    private static String reading(InvitationEntity unread) {
        var subject = unread.request().subject();
        return FeedbackRoutes.read(subject.type(), subject.id());
    }

    private static Map<String, Object> names(InvitationEntity invitation, String name) {
        return Map.of("name", name, "title", invitation.request().title());
    }
}
