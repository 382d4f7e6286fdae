package app.rebound.feedback;

import app.rebound.account.PersonId;
import app.rebound.rubrics.SubjectRef;
import app.rebound.sharing.ShareLinks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Expects a scorecard of everybody who saw something happen, without anybody sending links. Unlike
 * asking it does not wait for the owner's own scorecard, so the sitting is to be sealed. Called
 * also where nobody is signed in: when a guest ends what they saw.
 */
@Service
public class ExpectedFeedback {

    /** They heard the answers themselves. */
    private static final Set<Shown> SHOWN = Set.of(Shown.ANSWER, Shown.TIMES);

    private final FeedbackRequestRepository requests;
    private final InvitationRepository invitations;
    private final FeedbackSubjects subjects;
    private final ShareLinks links;
    private final Sealing sealing;
    private final FeedbackNews news;
    private final Clock clock;

    ExpectedFeedback(
            FeedbackRequestRepository requests,
            InvitationRepository invitations,
            FeedbackSubjects subjects,
            ShareLinks links,
            Sealing sealing,
            FeedbackNews news,
            Clock clock) {
        this.requests = requests;
        this.invitations = invitations;
        this.subjects = subjects;
        this.links = links;
        this.sealing = sealing;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Makes an invitation for each rater, in their order. Whoever has one for this subject keeps
     * it, and holds it as a person too once they are known as one. Empty if the owner has no such
     * subject.
     */
    @Transactional
    public List<InvitationId> expect(PersonId owner, Expected expected) {
        var subject = expected.subject();
        return subjects.find(owner, subject.type(), subject.id(), Set.of())
                .map(about -> {
                    var request = request(owner, expected, about);
                    var ids = new ArrayList<InvitationId>();
                    for (var rater : expected.raters()) {
                        ids.add(new InvitationId(invitation(request, rater, expected.until())));
                    }
                    return List.copyOf(ids);
                })
                .orElseGet(List::of);
    }

    /** The invitation of the rater with this id to say something about the subject, if any. */
    @Transactional(readOnly = true)
    public Optional<InvitationId> invitation(PersonId owner, SubjectRef subject, UUID rater) {
        return invitations
                .findByIdAndOwnerId(id(subject, rater.toString()), owner.value())
                .map(found -> new InvitationId(found.id()));
    }

    /** Who may still send something about a sealed sitting of the owner, by name. */
    @Transactional(readOnly = true)
    public List<String> missing(PersonId owner, SubjectRef sitting) {
        return sealing.missing(owner, sitting);
    }

    /** One for each subject, locked: those who expect at once come one after the other. */
    private FeedbackRequestEntity request(PersonId owner, Expected expected, Shareable about) {
        var subject = expected.subject();
        var id = id(subject, "expected");
        requests.insertUnlessThere(
                id,
                owner.value(),
                expected.askerName(),
                subject.type(),
                subject.id(),
                FeedbackRequestEntity.storable(about.content().title()),
                about.subject().occasion(),
                new ShownConverter().convertToDatabaseColumn(SHOWN),
                clock.instant());
        return requests.lock(id).orElseThrow();
    }

    private UUID invitation(FeedbackRequestEntity request, ExpectedRater rater, Instant until) {
        var id = id(request.subject(), rater.id().toString());
        var there = invitations.lock(id);
        there.ifPresent(invitation -> invitation.adopt(rater));
        if (there.isEmpty()) {
            // Nobody is told the link; it becomes one to send if the owner asks for a new one.
            var link = links.create(request.owner(), FeedbackRequests.PURPOSE, id, until);
            var invitation =
                    invitations.saveAndFlush(
                            InvitationEntity.expecting(
                                    rater, id, request, link.id(), clock.instant(), until));
            news.about(invitation);
        }
        return id;
    }

    /** The same for the same subject and mark. */
    private static UUID id(SubjectRef subject, String mark) {
        var name = subject.type() + ":" + subject.id() + ":" + mark;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
