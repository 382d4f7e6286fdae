package app.rebound.feedback;

import app.rebound.account.PersonId;
import app.rebound.account.PersonalData;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.Scorecards;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * What a person asked for and gave. When a rater goes, what they sent stays with the one who asked,
 * without a name; what they had not sent counts as declined.
 */
@Component
class FeedbackData implements PersonalData {

    private final FeedbackRequestRepository requests;
    private final InvitationRepository invitations;
    private final Scorecards scorecards;
    private final FeedbackNews news;
    private final Sealing sealing;
    private final Clock clock;

    FeedbackData(
            FeedbackRequestRepository requests,
            InvitationRepository invitations,
            Scorecards scorecards,
            FeedbackNews news,
            Sealing sealing,
            Clock clock) {
        this.requests = requests;
        this.invitations = invitations;
        this.scorecards = scorecards;
        this.news = news;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "feedback";
    }

    @Override
    public Object export(PersonId person) {
        var now = clock.instant();
        return Map.of(
                "asked",
                invitations.askedBy(person.value(), Pageable.unpaged()).stream()
                        .map(invitation ->
                                new Asked(
                                        invitation.toInvitation(now),
                                        invitation.request().askerName(),
                                        invitation.request().focus(),
                                        invitation.request().shown().stream().sorted().toList()))
                        .toList(),
                "toGive",
                invitations.keptBy(person.value()).stream()
                        .map(invitation ->
                                new Given(
                                        invitation.request().askerName(),
                                        invitation.request().title(),
                                        invitation.state(now)))
                        .toList());
    }

    @Override
    public void erase(PersonId person) {
        invitations.askedBy(person.value(), Pageable.unpaged()).forEach(news::about);
        invitations.idsKeptBy(person.value()).forEach(sealing::hold);
        for (var kept : invitations.keptBy(person.value())) {
            news.about(kept);
            scorecards.forget(Rater.invited(kept.id(), kept.raterName()));
            kept.forgetRater(clock.instant());
            sealing.oneLess(kept);
        }
        invitations.flush();
        invitations.deleteAllOf(person.value());
        requests.deleteAllOf(person.value());
    }

    @Override
    public int getOrder() {
        return 10;
    }

    private record Asked(Invitation invitation, String askedAs, String focus, List<Shown> shown) {}

    private record Given(String askedBy, String title, InvitationState state) {}
}
