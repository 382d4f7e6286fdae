package app.rebound.feedback;

import app.rebound.account.PersonId;
import app.rebound.rubrics.OpenResult;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.ScorecardSent;
import app.rebound.rubrics.Seal;
import app.rebound.rubrics.SealOpened;
import app.rebound.rubrics.Seals;
import app.rebound.rubrics.SubjectRef;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows who is missing before a sealed sitting can be read, and opens it with the last of them.
 * Every step that may be the last holds the seal first, before any invitation.
 */
@Component
class Sealing {

    private final Seals seals;
    private final InvitationRepository invitations;
    private final FeedbackNews news;
    private final Clock clock;

    Sealing(Seals seals, InvitationRepository invitations, FeedbackNews news, Clock clock) {
        this.seals = seals;
        this.invitations = invitations;
        this.news = news;
        this.clock = clock;
    }

    /** Holds the seal on the sitting that the invitation is about, if there is one. */
    void hold(UUID invitation) {
        invitations
                .sitting(invitation)
                .ifPresent(sitting -> seals.hold(new PersonId(sitting.owner()), sitting.id()));
    }

    /** Puts what was sent before the owner, at once or when the seal is opened. */
    void sent(InvitationEntity invitation) {
        if (seal(invitation).filter(Seal::isClosed).isEmpty()) {
            invitation.arrive(clock.instant());
        }
        oneLess(invitation);
    }

    /** Opens the seal if nobody is missing any more. */
    void oneLess(InvitationEntity invitation) {
        invitations.flush();
        openIfAllAreIn(invitation.owner(), invitation.request().occasion());
    }

    /** Opens as the owner wishes: at once where nobody is missing, else once it is time. */
    OpenResult openNow(PersonId owner, UUID sitting) {
        seals.hold(owner, sitting);
        openIfAllAreIn(owner, sitting);
        return seals.openNow(owner, sitting);
    }

    /** The names of those who may still send something about the sitting as a whole. */
    List<String> missing(PersonId owner, SubjectRef subject) {
        var now = clock.instant();
        return invitations.about(owner.value(), subject.type(), subject.id()).stream()
                .filter(invitation -> invitation.isMissing(now))
                .map(InvitationEntity::raterName)
                .toList();
    }

    @EventListener
    @Transactional
    void on(ScorecardSent sent) {
        if (sent.rater().kind() == Rater.Kind.SELF
                && seals.hold(sent.owner(), sent.subject().id()).isPresent()) {
            openIfAllAreIn(sent.owner(), sent.subject().id());
        }
    }

    @EventListener
    @Transactional
    void on(SealOpened opened) {
        for (var invitation :
                invitations.ofOccasion(opened.owner().value(), opened.subject().id())) {
            if (invitation.isSent()) {
                invitation.arrive(clock.instant());
            }
            news.about(invitation);
        }
    }

    private void openIfAllAreIn(PersonId owner, UUID sitting) {
        seals.find(owner, sitting)
                .filter(Seal::isClosed)
                .filter(seal -> missing(owner, seal.subject()).isEmpty())
                .ifPresent(seal -> seals.open(owner, sitting));
    }

    private Optional<Seal> seal(InvitationEntity invitation) {
        return seals.find(invitation.owner(), invitation.request().occasion());
    }
}
