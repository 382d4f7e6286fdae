package app.rebound.feedback;

import app.rebound.account.PersonId;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.Scorecard;
import app.rebound.rubrics.Scorecards;
import app.rebound.rubrics.SubjectRef;
import app.rebound.sharing.NewLink;
import app.rebound.sharing.ShareLinks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks named people to look at something, one link each, and follows how far they are. Everything
 * names the owner; someone else's looks unknown.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class FeedbackRequests {

    /** What the links of this module open. */
    static final String PURPOSE = "feedback";

    private final FeedbackRequestRepository requests;
    private final InvitationRepository invitations;
    private final FeedbackSubjects subjects;
    private final Scorecards scorecards;
    private final ShareLinks links;
    private final FeedbackNews news;
    private final Sealing sealing;
    private final Clock clock;

    FeedbackRequests(
            FeedbackRequestRepository requests,
            InvitationRepository invitations,
            FeedbackSubjects subjects,
            Scorecards scorecards,
            ShareLinks links,
            FeedbackNews news,
            Sealing sealing,
            Clock clock) {
        this.requests = requests;
        this.invitations = invitations;
        this.subjects = subjects;
        this.scorecards = scorecards;
        this.links = links;
        this.news = news;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** The subject if it is the owner's, with exactly what a rater would see of it. */
    @Transactional(readOnly = true)
    public Optional<Shareable> find(PersonId owner, String type, UUID id, Set<Shown> shown) {
        return subjects.find(owner, type, id, shown);
    }

    /** Where the owner sees the subject itself. */
    public Optional<String> route(String type, UUID id) {
        return subjects.route(type, id);
    }

    /** The name under which the owner asked last, or empty. */
    @Transactional(readOnly = true)
    public Optional<String> nameLastUsed(PersonId owner) {
        return requests.findFirstByOwnerIdOrderByCreatedAtDesc(owner.value())
                .map(FeedbackRequestEntity::askerName);
    }

    /** Makes an invitation with a link for each rater, once the owner's self-scorecard is sent. */
    @Transactional
    public AskResult ask(PersonId owner, Ask ask) {
        if (!ask.isSound()) {
            return new AskResult.Unsound();
        }
        var found = subjects.find(owner, ask.subjectType(), ask.subject(), Set.of());
        if (found.isEmpty()) {
            return new AskResult.NotFound();
        }
        var subject = found.get().subject();
        if (!isSelfRated(owner, subject.ref())) {
            return new AskResult.SelfFirst();
        }
        var now = clock.instant();
        var request =
                requests.saveAndFlush(
                        new FeedbackRequestEntity(
                                owner,
                                ask,
                                found.get().content().title(),
                                subject.occasion(),
                                now));
        var until = now.plus(ask.open());
        return new AskResult.Asked(
                ask.raters().stream().map(name -> invite(request, name, now, until)).toList());
    }

    /** Everyone who was ever asked about the subject, first asked first. */
    @Transactional(readOnly = true)
    public List<Invitation> invitations(PersonId owner, String type, UUID subject) {
        return shown(invitations.about(owner.value(), type, subject));
    }

    /** Everyone the owner ever asked, newest request first, one page. */
    @Transactional(readOnly = true)
    public List<Invitation> asked(PersonId owner, Pageable page) {
        return shown(invitations.askedBy(owner.value(), page));
    }

    /**
     * Replaces the link of an invitation, whose old one is dead from now on; the new one is open
     * for {@code open} from now. Empty if there is no such invitation or it was answered.
     */
    @Transactional
    public Optional<NewInvitation> newLink(PersonId owner, InvitationId id, Duration open) {
        return invitations
                .lock(id.value(), owner.value())
                .filter(invitation -> !invitation.isSent())
                .map(invitation -> {
                    var until = clock.instant().plus(open);
                    links.revoke(owner, invitation.link());
                    var link = links.create(owner, PURPOSE, invitation.id(), until);
                    invitation.replaceLink(link.id(), until);
                    news.about(invitation);
                    return told(invitation, link);
                });
    }

    /** Ends an invitation: its link and the rater's next save are refused from now on. */
    @Transactional
    public void revoke(PersonId owner, InvitationId id) {
        sealing.hold(id.value());
        invitations
                .lock(id.value(), owner.value())
                .ifPresent(invitation -> {
                    links.revoke(owner, invitation.link());
                    invitation.revoke(clock.instant());
                    sealing.oneLess(invitation);
                    news.about(invitation);
                });
    }

    /** Whether the owner has sent their own scorecard of the subject. */
    @Transactional(readOnly = true)
    public boolean isSelfRated(PersonId owner, SubjectRef subject) {
        return scorecards
                .find(subject, Rater.self(owner), Locale.ENGLISH)
                .filter(Scorecard::isSent)
                .isPresent();
    }

    /** What goes with one sitting of the owner when they delete it. */
    @Transactional(readOnly = true)
    public Attached attached(PersonId owner, UUID occasion) {
        return new Attached(
                scorecards.countSent(owner, occasion),
                invitations.ofOccasion(owner.value(), occasion).size());
    }

    /**
     * Leaves nothing of what was asked and said about one sitting of the owner; its links look as
     * if there had never been any. The invitations go first: whoever writes holds theirs, so
     * nothing is written about what is gone.
     */
    @Transactional
    public void forget(PersonId owner, UUID occasion) {
        var asked = invitations.ofOccasion(owner.value(), occasion);
        asked.forEach(news::about);
        invitations.deleteAllOf(owner.value(), occasion);
        requests.deleteAllOf(owner.value(), occasion);
        links.forget(owner, asked.stream().map(InvitationEntity::link).toList());
        scorecards.forget(owner, occasion);
    }

    private NewInvitation invite(
            FeedbackRequestEntity request, String name, Instant now, Instant until) {
        var id = UUID.randomUUID();
        var link = links.create(request.owner(), PURPOSE, id, until);
        var invitation =
                invitations.save(new InvitationEntity(id, request, link.id(), name, now, until));
        news.about(invitation);
        return told(invitation, link);
    }

    private NewInvitation told(InvitationEntity invitation, NewLink link) {
        return new NewInvitation(
                invitation.toInvitation(clock.instant()),
                link.token(),
                invitation.request().askerName());
    }

    private List<Invitation> shown(List<InvitationEntity> found) {
        var now = clock.instant();
        return found.stream().map(invitation -> invitation.toInvitation(now)).toList();
    }
}
