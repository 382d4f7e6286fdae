package app.rebound.feedback;

import app.rebound.account.PersonId;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.Scorecard;
import app.rebound.rubrics.ScorecardDesk;
import app.rebound.rubrics.Scorecards;
import app.rebound.sharing.OpenLink;
import app.rebound.sharing.ShareLinks;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Where raters look at what they were asked about and write what they saw. Each step checks anew
 * that the invitation is open to them, in the same transaction as the step itself.
 */
@Service
public class FeedbackDesk {

    private final InvitationRepository invitations;
    private final FeedbackSubjects subjects;
    private final ShareLinks links;
    private final Scorecards scorecards;
    private final FeedbackNews news;
    private final Sealing sealing;
    private final TransactionOperations transaction;
    private final Clock clock;

    FeedbackDesk(
            InvitationRepository invitations,
            FeedbackSubjects subjects,
            ShareLinks links,
            Scorecards scorecards,
            FeedbackNews news,
            Sealing sealing,
            TransactionOperations transaction,
            Clock clock) {
        this.invitations = invitations;
        this.subjects = subjects;
        this.links = links;
        this.scorecards = scorecards;
        this.news = news;
        this.sealing = sealing;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Opens the invitation, with the scorecard the rater has begun; one who is signed in has it on
     * their list from now on.
     */
    @Transactional
    public Door open(RaterAccess access, Locale language) {
        return find(access)
                .map(invitation -> open(invitation, access, language))
                .orElseGet(Door.Closed::new);
    }

    /**
     * Begins the scorecard under {@code name}, or comes back to it; empty if the invitation is
     * closed or begun by somebody else. Takes back a no.
     */
    @Transactional
    public Optional<Scorecard> begin(RaterAccess access, String name, Locale language) {
        return find(access)
                .filter(invitation -> access.isKnown() && mayWrite(invitation, access))
                .filter(invitation -> Ask.isName(name.strip()))
                .flatMap(invitation ->
                        subject(invitation)
                                .map(subject -> {
                                    invitation.begin(access, name.strip(), clock.instant());
                                    news.about(invitation);
                                    return scorecards.open(
                                            subject.subject(), rater(invitation), language);
                                }));
    }

    /** The scorecard that was begun, draft or sent; empty before, or for anyone else. */
    @Transactional
    public Optional<Scorecard> scorecard(RaterAccess access, Locale language) {
        return find(access)
                .filter(invitation -> mayWrite(invitation, access))
                .flatMap(invitation ->
                        scorecards.find(
                                invitation.request().subject(), rater(invitation), language));
    }

    /** Says no, perhaps with a reason; can be taken back by beginning after all. */
    @Transactional
    public Door decline(RaterAccess access, String reason, Locale language) {
        invitation(access).ifPresent(sealing::hold);
        return find(access)
                .filter(invitation -> mayWrite(invitation, access) && !invitation.isSent())
                .<Door>map(invitation -> {
                    var words = reason.strip();
                    var kept = Math.min(words.length(), InvitationEntity.LONGEST_REASON);
                    invitation.decline(words.substring(0, kept), clock.instant());
                    sealing.oneLess(invitation);
                    news.about(invitation);
                    return invited(invitation, access, language);
                })
                .orElseGet(Door.Closed::new);
    }

    /** Where the rater's scorecard form saves: every save asks first whether it is still open. */
    public ScorecardDesk scorecards(RaterAccess access) {
        return new GuardedScorecards(this, scorecards, access);
    }

    /** What the keeper was asked to look at and has not answered, longest waiting first. */
    @Transactional(readOnly = true)
    public List<ToGive> toGive(PersonId keeper, Pageable page) {
        return listed(invitations.toGive(keeper.value(), clock.instant(), page));
    }

    /** What the keeper has sent and may still see, last sent first. */
    @Transactional(readOnly = true)
    public List<ToGive> given(PersonId keeper, Pageable page) {
        return listed(invitations.given(keeper.value(), clock.instant(), page));
    }

    /** Runs {@code step} while the invitation is open to the rater; empty if it is not. */
    <R> Optional<R> whileOpen(RaterAccess access, Rater rater, Function<InvitationEntity, R> step) {
        return transaction.execute(status -> findBegun(access, rater).map(step));
    }

    /** The same for a step by which something comes before the owner, or is the last to come. */
    <R> Optional<R> whileOpenToSend(
            RaterAccess access, Rater rater, Function<InvitationEntity, R> step) {
        return transaction.execute(status -> {
            invitation(access).ifPresent(sealing::hold);
            return findBegun(access, rater).map(step);
        });
    }

    void sent(InvitationEntity invitation) {
        invitation.sent(clock.instant());
        sealing.sent(invitation);
        news.about(invitation);
    }

    void corrected(InvitationEntity invitation) {
        invitation.corrected(clock.instant());
        sealing.sent(invitation);
        news.about(invitation);
    }

    private Optional<InvitationEntity> findBegun(RaterAccess access, Rater rater) {
        return find(access)
                .filter(invitation -> mayWrite(invitation, access))
                .filter(invitation -> isBy(rater, invitation));
    }

    private Optional<InvitationEntity> find(RaterAccess access) {
        var now = clock.instant();
        return invitation(access)
                .flatMap(invitations::lock)
                .filter(invitation -> leadsTo(access, invitation))
                .filter(invitation -> invitation.isLive(now));
    }

    /** Which invitation it is about, whether or not it opens it. */
    private Optional<UUID> invitation(RaterAccess access) {
        return switch (access) {
            case RaterAccess.ByLink byLink ->
                    links.open(byLink.link(), FeedbackRequests.PURPOSE).map(OpenLink::subject);
            case RaterAccess.Kept kept -> Optional.of(kept.invitation().value());
            case RaterAccess.Held held -> Optional.of(held.invitation().value());
        };
    }

    private static boolean leadsTo(RaterAccess access, InvitationEntity invitation) {
        return switch (access) {
            case RaterAccess.ByLink byLink -> true;
            case RaterAccess.Kept kept -> kept.person().value().equals(invitation.keptBy());
            case RaterAccess.Held held -> invitation.isHeldBy(held);
        };
    }

    private Door open(InvitationEntity invitation, RaterAccess access, Locale language) {
        if (invitation.request().owner().equals(access.person())) {
            return new Door.Own(invitation.toInvitation(clock.instant()));
        }
        var first = invitation.state(clock.instant()) == InvitationState.WAITING;
        var found = subject(invitation);
        found.ifPresent(there -> invitation.open(access, clock.instant()));
        if (first && found.isPresent()) {
            news.about(invitation);
        }
        return invited(invitation, found, access, language);
    }

    private Door invited(InvitationEntity invitation, RaterAccess access, Locale language) {
        return invited(invitation, subject(invitation), access, language);
    }

    private Door invited(
            InvitationEntity invitation,
            Optional<Shareable> found,
            RaterAccess access,
            Locale language) {
        if (found.isEmpty()) {
            return new Door.Closed();
        }
        var request = invitation.request();
        var elsewhere = invitation.isBegunByAnother(access);
        var begun = invitation.isBegun() && !elsewhere;
        return new Door.Open(
                new Invited(
                        new InvitationId(invitation.id()),
                        request.askerName(),
                        invitation.raterName(),
                        request.focus(),
                        found.get().subject(),
                        found.get().content(),
                        invitation.state(clock.instant()),
                        elsewhere,
                        invitation.expiresAt(),
                        invitation.isHelpful() && !elsewhere,
                        elsewhere ? "" : invitation.reply()),
                begun
                        ? scorecards
                                .find(request.subject(), rater(invitation), language)
                                .orElse(null)
                        : null);
    }

    private Optional<Shareable> subject(InvitationEntity invitation) {
        var request = invitation.request();
        var ref = request.subject();
        return subjects.find(request.owner(), ref.type(), ref.id(), request.shown());
    }

    private List<ToGive> listed(List<InvitationEntity> found) {
        var now = clock.instant();
        return found.stream()
                .map(invitation ->
                        new ToGive(invitation.toInvitation(now), invitation.request().askerName()))
                .toList();
    }

    private static boolean mayWrite(InvitationEntity invitation, RaterAccess access) {
        return !invitation.request().owner().equals(access.person())
                && !invitation.isBegunByAnother(access);
    }

    private static boolean isBy(Rater rater, InvitationEntity invitation) {
        return rater.kind() == Rater.Kind.OTHER && rater.id().equals(invitation.id());
    }

    private static Rater rater(InvitationEntity invitation) {
        return Rater.invited(invitation.id(), invitation.raterName());
    }
}
