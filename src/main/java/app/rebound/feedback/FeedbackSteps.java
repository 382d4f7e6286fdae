package app.rebound.feedback;

import app.rebound.account.PersonId;
import app.rebound.today.NextStep;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    public List<Offer> offersFor(PersonId person) {
        var offers = new ArrayList<Offer>();
        for (var unread : invitations.unread(person.value(), FIRST)) {
            offers.add(
                    new Offer(
                            TO_READ,
                            "feedback.today.read",
                            "feedback.today.read-text",
                            names(unread, unread.raterName()),
                            "feedback.read.action",
                            FeedbackRoutes.read(
                                    unread.request().subject().type(),
                                    unread.request().subject().id())));
        }
        for (var waiting : invitations.toGive(person.value(), clock.instant(), FIRST)) {
            offers.add(
                    new Offer(
                            TO_GIVE,
                            "feedback.today.give",
                            "feedback.today.give-text",
                            names(waiting, waiting.request().askerName()),
                            "feedback.give.action",
                            FeedbackRoutes.give(new InvitationId(waiting.id()))));
        }
        return offers;
    }

    @Override
    @Transactional(readOnly = true)
    public List<News> newsFor(PersonId person) {
        return invitations.unread(person.value(), NEWEST).stream()
                .map(unread ->
                        new News(
                                unread.lastSentAt(),
                                "feedback.today.news",
                                names(unread, unread.raterName()),
                                "feedback.read.action",
                                FeedbackRoutes.read(
                                        unread.request().subject().type(),
                                        unread.request().subject().id())))
                .toList();
    }

    private static Map<String, Object> names(InvitationEntity invitation, String name) {
        return Map.of("name", name, "title", invitation.request().title());
    }
}
