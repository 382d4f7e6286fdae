package app.rebound.feedback;

import app.rebound.account.PersonId;
import app.rebound.base.events.Changes;
import org.springframework.stereotype.Component;

/** Tells everyone whose screen may show an invitation that it changed. */
@Component
class FeedbackNews {

    private final Changes changes;

    FeedbackNews(Changes changes) {
        this.changes = changes;
    }

    void about(InvitationEntity invitation) {
        changes.announce(FeedbackTopics.of(new InvitationId(invitation.id())));
        changes.announce(FeedbackTopics.of(invitation.owner()));
        var keeper = invitation.keptBy();
        if (keeper != null) {
            changes.announce(FeedbackTopics.of(new PersonId(keeper)));
        }
    }
}
