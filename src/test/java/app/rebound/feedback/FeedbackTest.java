package app.rebound.feedback;

import static app.rebound.testing.AtOnce.atOnce;
import static app.rebound.testing.Scorecarding.complete;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.Person;
import app.rebound.account.PersonId;
import app.rebound.account.PersonalData;
import app.rebound.base.SecretToken;
import app.rebound.rubrics.CorrectResult;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.SaveResult;
import app.rebound.rubrics.Scorecard;
import app.rebound.rubrics.Scorecards;
import app.rebound.rubrics.SendResult;
import app.rebound.rubrics.SubjectRef;
import app.rebound.sharing.ShareLinks;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.SignedIn;
import app.rebound.testing.TestSubject;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@SuppressWarnings("NullAway.Init")
class FeedbackTest {

    private static final Locale LANGUAGE = Locale.ENGLISH;
    private static final PageRequest PAGE = PageRequest.ofSize(10);
    private static final Set<Shown> ANSWER_ONLY = Set.of(Shown.ANSWER);

    @Autowired FeedbackRequests requests;
    @Autowired FeedbackDesk desk;
    @Autowired FeedbackInbox inbox;
    @Autowired FeedbackSteps steps;
    @Autowired Scorecards scorecards;
    @Autowired ShareLinks links;
    @Autowired TestSubject subjects;
    @Autowired People people;
    @Autowired List<PersonalData> data;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcTemplate database;
    @Autowired Clock clock;

    private PersonId owner;
    private SubjectRef subject;

    @BeforeEach
    void someoneWhoAsks() {
        var person = people.startGuest();
        SignedIn.as(person);
        owner = person.id();
        subject = subjects.of(owner);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void oneAsksOthersOnlyAfterOnesOwnScorecard() {
        assertThat(requests.ask(owner, askOf("Ben"))).isInstanceOf(AskResult.SelfFirst.class);
        rateMyself(3);
        assertThat(requests.ask(owner, askOf("Ben"))).isInstanceOf(AskResult.Asked.class);
    }

    @Test
    void eachRaterGetsALinkOfTheirOwn() {
        rateMyself(3);
        var made = asked("Ben", "Ms Okafor");
        assertThat(made)
                .extracting(each -> each.invitation().raterName())
                .containsExactly("Ben", "Ms Okafor");
        assertThat(made.getFirst().link()).isNotEqualTo(made.getLast().link());
    }

    @Test
    void anAskThatMakesNoSenseIsRefused() {
        rateMyself(3);
        var unsound = AskResult.Unsound.class;
        assertThat(requests.ask(owner, askOf())).isInstanceOf(unsound);
        assertThat(requests.ask(owner, askOf("  "))).isInstanceOf(unsound);
        assertThat(requests.ask(owner, askOf("x".repeat(101)))).isInstanceOf(unsound);
        assertThat(requests.ask(owner, askFor(Duration.ofDays(91)))).isInstanceOf(unsound);
        assertThat(requests.ask(owner, askFor(Duration.ofHours(23)))).isInstanceOf(unsound);
        assertThat(requests.ask(owner, askFor(Duration.ofDays(90))))
                .isInstanceOf(AskResult.Asked.class);
    }

    @Test
    void someoneElsesThingsLookUnknown() {
        rateMyself(3);
        var invitation = invite("Ben").invitation().id();
        var other = people.startGuest().id();
        assertThat(requests.find(other, TestSubject.TYPE, subject.id(), Set.of())).isEmpty();
        assertThat(requests.ask(other, askOf("Ben"))).isInstanceOf(AskResult.NotFound.class);
        assertThat(requests.invitations(other, TestSubject.TYPE, subject.id())).isEmpty();
        assertThat(requests.newLink(other, invitation, Duration.ofDays(1))).isEmpty();
        assertThat(inbox.read(other, TestSubject.TYPE, subject.id(), LANGUAGE))
                .isInstanceOf(FeedbackReading.NotFound.class);
        assertThat(inbox.markHelpful(other, invitation)).isEmpty();
        assertThat(inbox.writeBack(other, invitation, "Hello")).isEmpty();
        requests.revoke(other, invitation);
        assertThat(stateOf("Ben")).isEqualTo(InvitationState.WAITING);
    }

    @Test
    void nobodyAsksOrReadsWithoutBeingSignedIn() {
        SignedIn.out();
        assertThat(refusalOf(() -> requests.ask(owner, askOf("Ben")))).isNotNull();
        assertThat(refusalOf(() -> inbox.received(owner, PAGE))).isNotNull();
    }

    @Test
    void aRaterSeesOnlyWhatWasShared() {
        rateMyself(3);
        var content = opened(guest(invite("Ben"))).content();
        assertThat(content.toString())
                .contains(TestSubject.QUESTION, TestSubject.ANSWER)
                .doesNotContain(TestSubject.NOTES)
                .doesNotContain(TestSubject.KEY_WORD + "]");
        assertThat(content.parts().getFirst().used()).isNull();
        assertThat(content.parts().getFirst().keyWords()).isEmpty();
    }

    @Test
    void aLinkForAnotherPurposeOpensNoInvitation() {
        rateMyself(3);
        var invitation = invite("Ben").invitation().id();
        var foreign =
                links.create(
                        owner,
                        "rooms",
                        invitation.value(),
                        clock.instant().plus(Duration.ofDays(1)));
        assertThat(desk.open(new RaterAccess.ByLink(foreign.token(), null, null), LANGUAGE))
                .isInstanceOf(Door.Closed.class);
    }

    @Test
    void theOwnerSeesHowFarARaterIs() {
        rateMyself(3);
        var ben = guest(invite("Ben"));
        assertThat(stateOf("Ben")).isEqualTo(InvitationState.WAITING);
        desk.open(ben, LANGUAGE);
        assertThat(stateOf("Ben")).isEqualTo(InvitationState.OPENED);
        var draft = begin(ben, "Ben");
        assertThat(stateOf("Ben")).isEqualTo(InvitationState.DRAFT);
        send(ben, draft, 4);
        assertThat(stateOf("Ben")).isEqualTo(InvitationState.SENT);
    }

    @Test
    void aRevokedLinkSavesNothingMore() {
        rateMyself(3);
        var made = invite("Ben");
        var ben = guest(made);
        var draft = begin(ben, "Ben");
        var kept = (SaveResult.Saved) keep(ben, draft, "Before");
        requests.revoke(owner, made.invitation().id());
        assertThat(keep(ben, kept.scorecard(), "After")).isInstanceOf(SaveResult.NotFound.class);
        assertThat(trySend(ben, kept.scorecard(), 5)).isInstanceOf(SendResult.NotFound.class);
        assertThat(
                        scorecards
                                .find(subject, draft.rater(), LANGUAGE)
                                .orElseThrow()
                                .data()
                                .strength())
                .isEqualTo("Before");
        assertThat(desk.open(ben, LANGUAGE)).isInstanceOf(Door.Closed.class);
        assertThat(stateOf("Ben")).isEqualTo(InvitationState.REVOKED);
    }

    @Test
    void unknownExpiredRevokedAndGoneLookTheSame() {
        rateMyself(3);
        var revoked = invite("Ben");
        requests.revoke(owner, revoked.invitation().id());
        var expired = invite("Ms Okafor");
        expire(expired);
        var closed = new Door.Closed();
        assertThat(desk.open(new RaterAccess.ByLink(SecretToken.random(), null, null), LANGUAGE))
                .isEqualTo(closed);
        assertThat(desk.open(guest(revoked), LANGUAGE)).isEqualTo(closed);
        assertThat(desk.open(guest(expired), LANGUAGE)).isEqualTo(closed);
        var gone = guest(invite("Lena"));
        subjects.remove(subject);
        assertThat(desk.open(gone, LANGUAGE)).isEqualTo(closed);
    }

    @Test
    void aNewLinkReplacesTheOldOneAndTheDraftIsStillThere() {
        rateMyself(3);
        var made = invite("Ben");
        var old = guest(made);
        var draft = begin(old, "Ben");
        keep(old, draft, "Clear");
        var renewed =
                requests.newLink(owner, made.invitation().id(), Duration.ofDays(14)).orElseThrow();
        assertThat(desk.open(old, LANGUAGE)).isInstanceOf(Door.Closed.class);
        var again = new RaterAccess.ByLink(renewed.link(), null, old.device());
        assertThat(desk.scorecard(again, LANGUAGE).orElseThrow().data().strength())
                .isEqualTo("Clear");
    }

    @Test
    void aDraftIsReadOnlyWhereItWasBegun() {
        rateMyself(3);
        var made = invite("Ben");
        begin(guest(made), "Ben");
        var elsewhere = guest(made);
        assertThat(opened(elsewhere).begunByAnother()).isTrue();
        assertThat(desk.scorecard(elsewhere, LANGUAGE)).isEmpty();
        assertThat(desk.begin(elsewhere, "Eve", LANGUAGE)).isEmpty();
        assertThat(desk.decline(elsewhere, "", LANGUAGE)).isInstanceOf(Door.Closed.class);
        assertThat(desk.scorecard(signedIn(made, people.startGuest()), LANGUAGE)).isEmpty();
    }

    @Test
    void whoCouldNotBeKnownAgainCannotBegin() {
        rateMyself(3);
        var nobody = new RaterAccess.ByLink(invite("Ben").link(), null, null);
        assertThat(desk.begin(nobody, "Ben", LANGUAGE)).isEmpty();
    }

    @Test
    void oneScorecardCannotBeSavedThroughAnotherInvitation() {
        rateMyself(3);
        var bens = begin(guest(invite("Ben")), "Ben");
        var eve = guest(invite("Eve"));
        begin(eve, "Eve");
        assertThat(keep(eve, bens, "x")).isInstanceOf(SaveResult.NotFound.class);
        var own = scorecards.find(subject, Rater.self(owner), LANGUAGE).orElseThrow();
        assertThat(correct(eve, own)).isInstanceOf(CorrectResult.NotFound.class);
    }

    @Test
    void theOwnerIsToldThatItIsTheirOwnLinkAndCannotFillIt() {
        rateMyself(3);
        var made = invite("Ben");
        var mine = new RaterAccess.ByLink(made.link(), owner, null);
        assertThat(desk.open(mine, LANGUAGE)).isInstanceOf(Door.Own.class);
        assertThat(desk.begin(mine, "Me", LANGUAGE)).isEmpty();
        assertThat(stateOf("Ben")).isEqualTo(InvitationState.WAITING);
    }

    @Test
    void aRaterMaySayNoWithAReasonAndThinkAgain() {
        rateMyself(3);
        var ben = guest(invite("Ben"));
        desk.decline(ben, "  I was not there.  ", LANGUAGE);
        assertThat(only("Ben").declineReason()).isEqualTo("I was not there.");
        assertThat(stateOf("Ben")).isEqualTo(InvitationState.DECLINED);
        begin(ben, "Ben");
        assertThat(stateOf("Ben")).isEqualTo(InvitationState.DRAFT);
        assertThat(only("Ben").declineReason()).isEmpty();
    }

    @Test
    void whatOthersSentIsSealedUntilOnesOwnIsSent() {
        assertThat(inbox.read(owner, TestSubject.TYPE, subject.id(), LANGUAGE))
                .isInstanceOf(FeedbackReading.Sealed.class);
        rateMyself(3);
        send(guest(invite("Ben")), 4);
        assertThat(read().received()).hasSize(1);
    }

    @Test
    void whatCameInIsUnreadUntilItIsReadAndAgainWhenItIsCorrected() {
        rateMyself(3);
        var ben = guest(invite("Ben"));
        var sent = send(ben, 4);
        assertThat(inbox.countUnread(owner)).isEqualTo(1);
        assertThat(steps.contributionFor(owner).offers()).hasSize(1);
        assertThat(steps.contributionFor(owner).news()).hasSize(1);
        assertThat(read().received().getFirst().invitation().unread()).isTrue();
        assertThat(inbox.countUnread(owner)).isZero();
        assertThat(steps.contributionFor(owner).news()).isEmpty();
        assertThat(correct(ben, sent)).isInstanceOf(CorrectResult.Corrected.class);
        assertThat(inbox.countUnread(owner)).isEqualTo(1);
    }

    @Test
    void theOwnerWritesBackOnce() {
        rateMyself(3);
        var made = invite("Ben");
        var ben = guest(made);
        send(ben, 4);
        inbox.writeBack(owner, made.invitation().id(), " Thank you, Ben. ");
        inbox.writeBack(owner, made.invitation().id(), "And another thing.");
        assertThat(opened(ben).reply()).isEqualTo("Thank you, Ben.");
    }

    @Test
    void aMarkThatItHelpedReachesTheRaterAndCanBeTakenBack() {
        rateMyself(3);
        var made = invite("Ben");
        var ben = guest(made);
        send(ben, 4);
        inbox.markHelpful(owner, made.invitation().id());
        assertThat(opened(ben).helpful()).isTrue();
        inbox.unmarkHelpful(owner, made.invitation().id());
        assertThat(opened(ben).helpful()).isFalse();
    }

    @Test
    void aNextStepBecomesANoteOnTheQuestion() {
        inbox.keepNote(owner, TestSubject.TYPE, subject.id(), "Say the number first.");
        assertThat(subjects.notesOn(subject)).containsExactly("Say the number first.");
    }

    @Test
    void whoIsSignedInFindsItAgainOnTheirListLongestWaitingFirst() {
        rateMyself(3);
        var mentor = people.startGuest();
        var first = invite("Ms Okafor");
        var second = invite("Ms O.");
        desk.open(signedIn(second, mentor), LANGUAGE);
        desk.open(signedIn(first, mentor), LANGUAGE);
        assertThat(desk.toGive(mentor.id(), PAGE))
                .extracting(item -> item.invitation().id())
                .containsExactly(first.invitation().id(), second.invitation().id());
        var kept = new RaterAccess.Kept(mentor.id(), first.invitation().id());
        send(kept, 4);
        assertThat(desk.toGive(mentor.id(), PAGE)).hasSize(1);
        assertThat(desk.given(mentor.id(), PAGE)).hasSize(1);
        requests.revoke(owner, second.invitation().id());
        requests.revoke(owner, first.invitation().id());
        assertThat(desk.toGive(mentor.id(), PAGE)).isEmpty();
        assertThat(desk.given(mentor.id(), PAGE)).isEmpty();
        assertThat(desk.open(kept, LANGUAGE)).isInstanceOf(Door.Closed.class);
    }

    @Test
    void whatOneKeepsOpensToNobodyElse() {
        rateMyself(3);
        var made = invite("Ms Okafor");
        desk.open(signedIn(made, people.startGuest()), LANGUAGE);
        var stranger = new RaterAccess.Kept(people.startGuest().id(), made.invitation().id());
        assertThat(desk.open(stranger, LANGUAGE)).isInstanceOf(Door.Closed.class);
        assertThat(desk.begin(stranger, "Eve", LANGUAGE)).isEmpty();
    }

    @Test
    void twoRatersAtOnceBothArrive() throws Exception {
        rateMyself(3);
        var ben = guest(invite("Ben"));
        var okafor = guest(invite("Ms Okafor"));
        var bens = begin(ben, "Ben");
        var okafors = begin(okafor, "Ms Okafor");
        atOnce(() -> send(ben, bens, 4), () -> send(okafor, okafors, 2));
        assertThat(read().received())
                .extracting(each -> each.invitation().raterName())
                .containsExactlyInAnyOrder("Ben", "Ms Okafor");
    }

    @Test
    void revokingAndSendingAtOnceComeOneAfterTheOther() throws Exception {
        rateMyself(3);
        var made = invite("Ben");
        var ben = guest(made);
        var draft = begin(ben, "Ben");
        var results =
                atOnce(
                        () -> trySend(ben, draft, 4),
                        () -> {
                            requests.revoke(owner, made.invitation().id());
                            return null;
                        });
        var sent = results.getFirst() instanceof SendResult.Sent;
        assertThat(stateOf("Ben")).isEqualTo(sent ? InvitationState.SENT : InvitationState.REVOKED);
        assertThat(read().received()).hasSize(sent ? 1 : 0);
    }

    @Test
    void theLinksOfAnErasedPersonAreDeadAtOnce() {
        rateMyself(3);
        var ben = guest(invite("Ben"));
        erase(owner);
        assertThat(desk.open(ben, LANGUAGE)).isInstanceOf(Door.Closed.class);
    }

    @Test
    void whenARaterIsErasedWhatTheySentStaysAndTheRestCountsAsDeclined() {
        rateMyself(3);
        var mentor = people.startGuest();
        send(signedIn(invite("Ms Okafor"), mentor), 4);
        desk.open(signedIn(invite("Ms O."), mentor), LANGUAGE);
        erase(mentor.id());
        assertThat(requests.invitations(owner, TestSubject.TYPE, subject.id()))
                .extracting(Invitation::state)
                .containsExactly(InvitationState.SENT, InvitationState.DECLINED);
        assertThat(read().received().getFirst().scorecard().rater().name()).isEmpty();
    }

    @Test
    void anErasedRaterLeavesNoMarkByWhichTheyWouldBeKnown() {
        rateMyself(3);
        var mentor = people.startGuest();
        var device = SecretToken.random();
        var made = invite("Ms Okafor");
        var access = new RaterAccess.ByLink(made.link(), mentor.id(), device);
        begin(access, "Ms Okafor");
        erase(mentor.id());
        assertThat(desk.scorecard(new RaterAccess.ByLink(made.link(), null, device), LANGUAGE))
                .isEmpty();
        assertThat(
                        database.queryForMap(
                                "select device_hash, kept_by, rater_name from feedback_invitation"
                                        + " where id = ?",
                                made.invitation().id().value()))
                .containsEntry("device_hash", null)
                .containsEntry("kept_by", null)
                .containsEntry("rater_name", "");
        assertThat(
                        database.queryForObject(
                                "select count(*) from scorecard where rater_id = ?",
                                Integer.class,
                                made.invitation().id().value()))
                .isZero();
    }

    @Test
    void whatAnErasedRaterSentCanBeReadMarkedAndLearnedFromAsBefore() {
        rateMyself(3);
        var mentor = people.startGuest();
        var access = signedIn(invite("Ms Okafor"), mentor);
        correct(access, send(access, 4));
        erase(mentor.id());
        var received = read().received().getFirst();
        assertThat(received.scorecard().data().strength()).isEqualTo("Better than I thought.");
        assertThat(inbox.corrections(owner, received.scorecard().id())).hasSize(1);
        assertThat(inbox.markHelpful(owner, received.invitation().id())).isPresent();
        assertThat(inbox.writeBack(owner, received.invitation().id(), "Thank you")).isPresent();
        assertThat(desk.open(access, LANGUAGE)).isNotInstanceOf(Door.Own.class);
    }

    private Ask askOf(String... raters) {
        return ask(Duration.ofDays(14), raters);
    }

    private Ask askFor(Duration open) {
        return ask(open, "Ben");
    }

    private Ask ask(Duration open, String... raters) {
        return new Ask(
                TestSubject.TYPE,
                subject.id(),
                "Ana",
                ANSWER_ONLY,
                "The ending.",
                open,
                Arrays.asList(raters));
    }

    private List<NewInvitation> asked(String... raters) {
        return ((AskResult.Asked) requests.ask(owner, askOf(raters))).invitations();
    }

    private NewInvitation invite(String rater) {
        return asked(rater).getFirst();
    }

    private static RaterAccess.ByLink guest(NewInvitation made) {
        return new RaterAccess.ByLink(made.link(), null, SecretToken.random());
    }

    private static RaterAccess signedIn(NewInvitation made, Person person) {
        return new RaterAccess.ByLink(made.link(), person.id(), null);
    }

    private Invited opened(RaterAccess access) {
        return ((Door.Open) desk.open(access, LANGUAGE)).invited();
    }

    private Scorecard begin(RaterAccess access, String name) {
        return desk.begin(access, name, LANGUAGE).orElseThrow();
    }

    private Scorecard send(RaterAccess access, int level) {
        return send(access, begin(access, "Ben"), level);
    }

    private Scorecard send(RaterAccess access, Scorecard draft, int level) {
        return ((SendResult.Sent) trySend(access, draft, level)).scorecard();
    }

    private SendResult trySend(RaterAccess access, Scorecard draft, int level) {
        var data = complete(draft, level, "The plan was clear.", "Say the number first.");
        return desk.scorecards(access)
                .send(draft.id(), draft.rater(), draft.version(), data, LANGUAGE);
    }

    private SaveResult keep(RaterAccess access, Scorecard draft, String strength) {
        var data = complete(draft, 3, strength, "Say the number first.");
        return desk.scorecards(access)
                .saveDraft(draft.id(), draft.rater(), draft.version(), data, LANGUAGE);
    }

    private CorrectResult correct(RaterAccess access, Scorecard sent) {
        var data = complete(sent, 5, "Better than I thought.", "Nothing.");
        return desk.scorecards(access)
                .correct(
                        sent.id(),
                        sent.rater(),
                        sent.version(),
                        data,
                        "I listened again",
                        LANGUAGE);
    }

    private void rateMyself(int level) {
        var rated =
                requests.find(owner, TestSubject.TYPE, subject.id(), Set.of())
                        .orElseThrow()
                        .subject();
        var draft = scorecards.open(rated, Rater.self(owner), LANGUAGE);
        scorecards.send(
                draft.id(),
                draft.rater(),
                draft.version(),
                complete(draft, level, "Calm.", "Shorter."),
                LANGUAGE);
    }

    private FeedbackReading.Open read() {
        return (FeedbackReading.Open) inbox.read(owner, TestSubject.TYPE, subject.id(), LANGUAGE);
    }

    private Invitation only(String rater) {
        return requests.invitations(owner, TestSubject.TYPE, subject.id()).stream()
                .filter(invitation -> invitation.raterName().equals(rater))
                .findFirst()
                .orElseThrow();
    }

    private InvitationState stateOf(String rater) {
        return only(rater).state();
    }

    private void expire(NewInvitation made) {
        database.update(
                "update feedback_invitation set expires_at = asked_at where id = ?",
                made.invitation().id().value());
    }

    private void erase(PersonId person) {
        transaction.executeWithoutResult(status ->
                data.stream()
                        .sorted((one, other) -> Integer.compare(one.getOrder(), other.getOrder()))
                        .filter(part -> part.getOrder() < 100)
                        .forEach(part -> part.erase(person)));
    }

    private static @Nullable RuntimeException refusalOf(Runnable action) {
        try {
            action.run();
            return null;
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException e) {
            return e;
        }
    }
}
