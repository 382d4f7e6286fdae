package app.rebound.feedback;

import app.rebound.account.PersonId;
import app.rebound.rubrics.Correction;
import app.rebound.rubrics.OpenResult;
import app.rebound.rubrics.Reading;
import app.rebound.rubrics.Scorecard;
import app.rebound.rubrics.ScorecardId;
import app.rebound.rubrics.Scorecards;
import app.rebound.rubrics.Seal;
import app.rebound.rubrics.Seals;
import app.rebound.rubrics.SubjectRef;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came in about a person, for them alone, and what they do with it. */
@Service
@PreAuthorize("isAuthenticated()")
public class FeedbackInbox {

    public static final int LONGEST_REPLY = InvitationEntity.LONGEST_REPLY;

    private final InvitationRepository invitations;
    private final FeedbackSubjects subjects;
    private final Scorecards scorecards;
    private final Seals seals;
    private final Sealing sealing;
    private final FeedbackNews news;
    private final Clock clock;

    FeedbackInbox(
            InvitationRepository invitations,
            FeedbackSubjects subjects,
            Scorecards scorecards,
            Seals seals,
            Sealing sealing,
            FeedbackNews news,
            Clock clock) {
        this.invitations = invitations;
        this.subjects = subjects;
        this.scorecards = scorecards;
        this.seals = seals;
        this.sealing = sealing;
        this.news = news;
        this.clock = clock;
    }

    /** What was sent about the owner, unread first, then last sent first, one page. */
    @Transactional(readOnly = true)
    public List<Invitation> received(PersonId owner, Pageable page) {
        var now = clock.instant();
        return invitations.receivedBy(owner.value(), page).stream()
                .map(invitation -> invitation.toInvitation(now))
                .toList();
    }

    @Transactional(readOnly = true)
    public int countUnread(PersonId owner) {
        return invitations.countUnread(owner.value());
    }

    /** Everything sent about one subject, which counts as read from now on, unless it is sealed. */
    @Transactional
    public FeedbackReading read(PersonId owner, String type, UUID id, Locale language) {
        return subjects.find(owner, type, id, Set.of())
                .map(about -> read(owner, about, language))
                .orElseGet(FeedbackReading.NotFound::new);
    }

    /**
     * Opens what is sealed about the sitting of a subject though somebody is missing, once it is
     * time; at once where nobody is.
     */
    @Transactional
    public OpenResult openNow(PersonId owner, String type, UUID id) {
        return subjects.find(owner, type, id, Set.of())
                .map(about -> sealing.openNow(owner, about.subject().occasion()))
                .orElseGet(OpenResult.NotSealed::new);
    }

    /** How a scorecard sent to the owner was corrected afterwards, oldest first. */
    @Transactional(readOnly = true)
    public List<Correction> corrections(PersonId owner, ScorecardId id) {
        return scorecards.history(id, owner);
    }

    /** Marks what the rater sent as helpful; they see it where they sent it. */
    @Transactional
    public Optional<Invitation> markHelpful(PersonId owner, InvitationId id) {
        return change(owner, id, invitation -> invitation.helpful(clock.instant()));
    }

    /** Takes the mark back. */
    @Transactional
    public Optional<Invitation> unmarkHelpful(PersonId owner, InvitationId id) {
        return change(owner, id, invitation -> invitation.helpful(null));
    }

    /** Writes back to the rater, once; the invitation as it is then, with the first reply. */
    @Transactional
    public Optional<Invitation> writeBack(PersonId owner, InvitationId id, String text) {
        var words = text.strip();
        return change(
                owner,
                id,
                invitation -> {
                    if (!words.isEmpty() && !invitation.isAnswered()) {
                        var length = Math.min(words.length(), LONGEST_REPLY);
                        invitation.writeBack(words.substring(0, length), clock.instant());
                    }
                });
    }

    /** Keeps a next step as the owner's note on the question or questions of the subject. */
    @Transactional
    public void keepNote(PersonId owner, String type, UUID id, String text) {
        subjects.keepNote(owner, type, id, text);
    }

    private FeedbackReading read(PersonId owner, Shareable about, Locale language) {
        var ref = about.subject().ref();
        return switch (scorecards.read(owner, ref, language)) {
            case Reading.Sealed(var waiting) -> {
                var seal = seals.find(owner, about.subject().occasion());
                yield new FeedbackReading.Sealed(
                        about, waiting, seal.filter(Seal::isClosed).isPresent());
            }
            case Reading.Waiting(var self) -> waiting(owner, about, self);
            case Reading.Open(var self, var others) when others.isEmpty() ->
                    new FeedbackReading.Open(about, self, List.of());
            case Reading.Open(var self, var others) ->
                    new FeedbackReading.Open(about, self, received(owner, ref, others));
        };
    }

    private FeedbackReading waiting(PersonId owner, Shareable about, Scorecard self) {
        var seal = seals.find(owner, about.subject().occasion()).orElseThrow();
        var missing = sealing.missing(owner, seal.subject());
        return new FeedbackReading.Waiting(
                about,
                self,
                missing,
                seal.mayOpenFrom(),
                missing.isEmpty() || seal.mayBeOpenedAt(clock.instant()));
    }

    private List<FeedbackReading.Received> received(
            PersonId owner, SubjectRef ref, List<Scorecard> others) {
        var byId =
                invitations.about(owner.value(), ref.type(), ref.id()).stream()
                        .collect(Collectors.toMap(InvitationEntity::id, Function.identity()));
        return others.stream()
                .flatMap(scorecard ->
                        Optional.ofNullable(byId.get(scorecard.rater().id()))
                                .map(invitation -> received(invitation, scorecard))
                                .stream())
                .toList();
    }

    private FeedbackReading.Received received(InvitationEntity invitation, Scorecard scorecard) {
        var before = invitation.toInvitation(clock.instant());
        if (before.unread()) {
            invitation.read(clock.instant());
            news.about(invitation);
        }
        return new FeedbackReading.Received(before, scorecard);
    }

    private Optional<Invitation> change(
            PersonId owner, InvitationId id, Consumer<InvitationEntity> step) {
        return invitations
                .lock(id.value(), owner.value())
                .filter(InvitationEntity::isSent)
                .map(invitation -> {
                    step.accept(invitation);
                    news.about(invitation);
                    return invitation.toInvitation(clock.instant());
                });
    }
}
