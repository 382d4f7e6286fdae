package app.rebound.feedback;

import static app.rebound.testing.AtOnce.atOnce;
import static app.rebound.testing.Scorecarding.complete;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.base.SecretToken;
import app.rebound.rubrics.OpenResult;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.Scorecard;
import app.rebound.rubrics.Scorecards;
import app.rebound.rubrics.SealOpened;
import app.rebound.rubrics.Seals;
import app.rebound.rubrics.SendResult;
import app.rebound.rubrics.SubjectRef;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.MovableClock;
import app.rebound.testing.SignedIn;
import app.rebound.testing.TestSubject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

/** What those who were there say stays sealed until all of them, and the person, are in. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ExpectedFeedbackTest {

    private static final Locale LANGUAGE = Locale.ENGLISH;
    private static final PageRequest PAGE = PageRequest.ofSize(10);

    @Autowired ExpectedFeedback expected;
    @Autowired FeedbackRequests requests;
    @Autowired FeedbackDesk desk;
    @Autowired FeedbackInbox inbox;
    @Autowired FeedbackSteps steps;
    @Autowired FeedbackData data;
    @Autowired Scorecards scorecards;
    @Autowired Seals seals;
    @Autowired TestSubject subjects;
    @Autowired People people;
    @Autowired TransactionTemplate transaction;
    @Autowired MovableClock clock;
    @Autowired ApplicationEventMulticaster listeners;

    private final SecretToken device = SecretToken.random();
    private PersonId owner;
    private PersonId tom;
    private SubjectRef subject;
    private ExpectedRater asPerson;
    private ExpectedRater onDevice;
    private InvitationId toms;
    private InvitationId lenas;

    @BeforeEach
    void twoWhoWereThere() {
        owner = SignedIn.as(people.startGuest()).id();
        tom = people.startGuest().id();
        subject = subjects.of(owner);
        asPerson = new ExpectedRater(UUID.randomUUID(), "Tom", tom, null);
        onDevice = new ExpectedRater(UUID.randomUUID(), "Lena", null, device.hash());
        seals.seal(owner, subject, clock.instant().plus(Duration.ofDays(1)));
        var ids = expect(asPerson, onDevice);
        toms = ids.getFirst();
        lenas = ids.getLast();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void theyAreExpectedBeforeThePersonRatedThemselvesAndWithNobodySignedIn() {
        SignedIn.out();
        assertThat(expect(somebodyElse())).hasSize(1);
    }

    @Test
    void whoIsExpectedTwiceHasOneInvitation() {
        assertThat(expect(asPerson, onDevice, asPerson)).containsExactly(toms, lenas, toms);
        assertThat(invitations()).hasSize(2);
        assertThat(expected.invitation(owner, subject, onDevice.id())).contains(lenas);
    }

    @Test
    void twoWhoExpectAtOnceMakeOneInvitationEach() throws Exception {
        var other = subjects.of(owner);
        Callable<List<InvitationId>> expect = () -> expect(other, asPerson, onDevice);
        var made = atOnce(expect, expect);
        assertThat(made.getFirst()).isEqualTo(made.getLast());
        assertThat(requests.invitations(owner, other.type(), other.id())).hasSize(2);
    }

    @Test
    void nothingIsExpectedOfSomebodyElsesThings() {
        var other = people.startGuest().id();
        var until = clock.instant().plus(Duration.ofDays(1));
        assertThat(expected.expect(other, new Expected("Eve", subject, List.of(asPerson), until)))
                .isEmpty();
    }

    @Test
    void aPersonFindsItAmongWhatTheyAreToGive() {
        assertThat(desk.toGive(tom, PAGE))
                .extracting(item -> item.invitation().id())
                .containsExactly(toms);
        assertThat(invitations())
                .extracting(Invitation::state)
                .containsOnly(InvitationState.WAITING);
    }

    @Test
    void aGuestWritesOnTheDeviceTheyWereThereWithAndNobodyElseDoes() {
        var draft = desk.begin(held(), "Lena", LANGUAGE).orElseThrow();
        assertThat(desk.scorecard(held(), LANGUAGE)).contains(draft);
        assertThat(stateOf("Lena")).isEqualTo(InvitationState.DRAFT);
        var elsewhere = SecretToken.random().hash();
        assertThat(desk.open(new RaterAccess.Held(lenas, null, elsewhere), LANGUAGE))
                .isEqualTo(new Door.Closed());
        assertThat(desk.open(new RaterAccess.Held(lenas, tom, null), LANGUAGE))
                .isEqualTo(new Door.Closed());
        assertThat(desk.open(new RaterAccess.Held(lenas, null, null), LANGUAGE))
                .isEqualTo(new Door.Closed());
        assertThat(desk.open(new RaterAccess.Held(toms, null, device.hash()), LANGUAGE))
                .isEqualTo(new Door.Closed());
    }

    @Test
    void aGuestWhoIsAPersonByNowHoldsTheirsAsOneToo() {
        var guest = people.startGuest("Lena", device.hash()).id();
        expect(new ExpectedRater(onDevice.id(), "Lena", guest, device.hash()));
        assertThat(desk.begin(new RaterAccess.Kept(guest, lenas), "Lena", LANGUAGE)).isPresent();
        assertThat(desk.scorecard(held(), LANGUAGE)).isPresent();
    }

    @Test
    void aPersonIsNotAddedToWhatAnotherDeviceHolds() {
        var eve = people.startGuest().id();
        expect(new ExpectedRater(onDevice.id(), "Eve", eve, SecretToken.random().hash()));
        assertThat(desk.open(new RaterAccess.Kept(eve, lenas), LANGUAGE))
                .isEqualTo(new Door.Closed());
    }

    @Test
    void aGuestWritesOnlyAsLongAsItIsOpen() {
        clock.forward(Duration.ofDays(8));
        assertThat(desk.begin(held(), "Lena", LANGUAGE)).isEmpty();
    }

    @Test
    void anInvitationThatNobodyIsToldTheLinkOfCanBeSentByANewOne() {
        var made = requests.newLink(owner, lenas, Duration.ofDays(2)).orElseThrow();
        var elsewhere = new RaterAccess.ByLink(made.link(), null, SecretToken.random());
        assertThat(desk.begin(elsewhere, "Lena", LANGUAGE)).isPresent();
        assertThat(desk.open(held(), LANGUAGE)).isEqualTo(new Door.Closed());
    }

    @Test
    void whatOneOfTwoSentReachesThePersonNowhere() {
        send(kept());
        rateMyself();
        assertThat(inbox.received(owner, PAGE)).isEmpty();
        assertThat(inbox.countUnread(owner)).isZero();
        assertThat(steps.contributionFor(owner).offers()).isEmpty();
        assertThat(steps.contributionFor(owner).news()).isEmpty();
        assertThat(invitations()).extracting(Invitation::unread).containsOnly(false);
        assertThat(data.export(owner).toString()).doesNotContain("The plan was clear.");
        assertThat(read())
                .isInstanceOfSatisfying(
                        FeedbackReading.Waiting.class,
                        waiting -> {
                            assertThat(waiting.missing()).containsExactly("Lena");
                            assertThat(waiting.mayOpenNow()).isFalse();
                        });
    }

    @Test
    void aCorrectionDoesNotReachThePersonEither() {
        var sent = send(kept());
        rateMyself();
        desk.scorecards(kept())
                .correct(
                        sent.id(),
                        sent.rater(),
                        sent.version(),
                        complete(sent, 5, "Better.", "Nothing."),
                        "I thought again",
                        LANGUAGE);
        assertThat(inbox.countUnread(owner)).isZero();
        assertThat(inbox.received(owner, PAGE)).isEmpty();
    }

    @Test
    void itOpensWithTheLastOfThemAndIsUnreadThen() {
        rateMyself();
        send(kept());
        send(held());
        assertThat(closed()).isFalse();
        assertThat(inbox.countUnread(owner)).isEqualTo(2);
        assertThat(inbox.received(owner, PAGE)).hasSize(2);
        assertThat(read())
                .isInstanceOfSatisfying(
                        FeedbackReading.Open.class, open -> assertThat(open.received()).hasSize(2));
    }

    @Test
    void itOpensWithThePersonsOwnWhereTheyAreTheLast() {
        send(kept());
        send(held());
        assertThat(read())
                .isInstanceOfSatisfying(
                        FeedbackReading.Sealed.class,
                        sealed -> assertThat(sealed.untilAllAreIn()).isTrue());
        assertThat(inbox.countUnread(owner)).isZero();
        rateMyself();
        assertThat(closed()).isFalse();
        assertThat(inbox.countUnread(owner)).isEqualTo(2);
    }

    @Test
    void whoSaidNoHoldsNothingUp() {
        rateMyself();
        send(kept());
        desk.decline(held(), "No time", LANGUAGE);
        assertThat(closed()).isFalse();
    }

    @Test
    void whoseInvitationIsWithdrawnHoldsNothingUp() {
        rateMyself();
        send(held());
        requests.revoke(owner, toms);
        assertThat(closed()).isFalse();
    }

    @Test
    void whoIsErasedHoldsNothingUp() {
        rateMyself();
        send(held());
        transaction.executeWithoutResult(status -> data.erase(tom));
        assertThat(closed()).isFalse();
        assertThat(inbox.countUnread(owner)).isEqualTo(1);
    }

    @Test
    void whoseTimeIsOverIsNotWaitedForOnceThePersonLooks() {
        rateMyself();
        send(kept());
        clock.forward(Duration.ofDays(8));
        assertThat(read())
                .isInstanceOfSatisfying(
                        FeedbackReading.Waiting.class,
                        waiting -> {
                            assertThat(waiting.missing()).isEmpty();
                            assertThat(waiting.mayOpenNow()).isTrue();
                        });
        assertThat(openNow()).isEqualTo(new OpenResult.Opened());
    }

    @Test
    void afterADayThePersonOpensItAndTheRestComesLater() {
        rateMyself();
        send(kept());
        assertThat(openNow()).isInstanceOf(OpenResult.TooEarly.class);
        clock.forward(Duration.ofDays(1));
        assertThat(openNow()).isEqualTo(new OpenResult.Opened());
        assertThat(inbox.countUnread(owner)).isEqualTo(1);
        send(held());
        assertThat(inbox.countUnread(owner)).isEqualTo(2);
    }

    @Test
    void somebodyElseDoesNotOpenIt() {
        rateMyself();
        clock.forward(Duration.ofDays(2));
        var other = people.startGuest().id();
        assertThat(inbox.openNow(other, subject.type(), subject.id()))
                .isEqualTo(new OpenResult.NotSealed());
        assertThat(closed()).isTrue();
    }

    @Test
    void theLastTwoWhoSendAtOnceOpenItExactlyOnce() throws Exception {
        rateMyself();
        var first = desk.begin(kept(), "Tom", LANGUAGE).orElseThrow();
        var second = desk.begin(held(), "Lena", LANGUAGE).orElseThrow();
        var opened =
                openedDuring(() -> atOnce(() -> send(kept(), first), () -> send(held(), second)));
        assertThat(opened).isEqualTo(1);
        assertThat(closed()).isFalse();
        assertThat(inbox.countUnread(owner)).isEqualTo(2);
    }

    @Test
    void theLastRaterAndThePersonThemselvesAtOnceOpenItExactlyOnce() throws Exception {
        send(kept());
        var second = desk.begin(held(), "Lena", LANGUAGE).orElseThrow();
        var opened =
                openedDuring(() ->
                        atOnce(
                                () -> send(held(), second),
                                () -> {
                                    rateMyself();
                                    return second;
                                }));
        assertThat(opened).isEqualTo(1);
        assertThat(inbox.countUnread(owner)).isEqualTo(2);
    }

    @Test
    void allOfItGoesWithTheSitting() {
        rateMyself();
        send(kept());
        requests.forget(owner, subject.id());
        assertThat(invitations()).isEmpty();
        assertThat(seals.find(owner, subject.id())).isEmpty();
        assertThat(desk.open(held(), LANGUAGE)).isEqualTo(new Door.Closed());
    }

    private interface Step {
        void run() throws Exception;
    }

    private int openedDuring(Step step) throws Exception {
        var opened = new AtomicInteger();
        ApplicationListener<ApplicationEvent> listener =
                event -> {
                    if (event instanceof PayloadApplicationEvent<?> payload
                            && payload.getPayload() instanceof SealOpened) {
                        opened.incrementAndGet();
                    }
                };
        listeners.addApplicationListener(listener);
        try {
            step.run();
        } finally {
            listeners.removeApplicationListener(listener);
        }
        return opened.get();
    }

    private List<InvitationId> expect(ExpectedRater... raters) {
        return expect(subject, raters);
    }

    private List<InvitationId> expect(SubjectRef about, ExpectedRater... raters) {
        var until = clock.instant().plus(Duration.ofDays(7));
        return expected.expect(owner, new Expected("Ana", about, List.of(raters), until));
    }

    private static ExpectedRater somebodyElse() {
        return new ExpectedRater(UUID.randomUUID(), "Kim", null, SecretToken.random().hash());
    }

    private RaterAccess held() {
        return new RaterAccess.Held(lenas, null, device.hash());
    }

    private RaterAccess kept() {
        return new RaterAccess.Kept(tom, toms);
    }

    private Scorecard send(RaterAccess access) {
        return send(access, desk.begin(access, "Somebody", LANGUAGE).orElseThrow());
    }

    private Scorecard send(RaterAccess access, Scorecard draft) {
        var filled = complete(draft, 4, "The plan was clear.", "Say the number first.");
        var result =
                desk.scorecards(access)
                        .send(draft.id(), draft.rater(), draft.version(), filled, LANGUAGE);
        return ((SendResult.Sent) result).scorecard();
    }

    private void rateMyself() {
        var rated = subjects.find(owner, subject.id(), Set.of()).orElseThrow().subject();
        var draft = scorecards.open(rated, Rater.self(owner), LANGUAGE);
        scorecards.send(
                draft.id(),
                draft.rater(),
                draft.version(),
                complete(draft, 3, "Calm.", "Shorter."),
                LANGUAGE);
    }

    private boolean closed() {
        return seals.find(owner, subject.id()).orElseThrow().isClosed();
    }

    private FeedbackReading read() {
        return inbox.read(owner, subject.type(), subject.id(), LANGUAGE);
    }

    private OpenResult openNow() {
        return inbox.openNow(owner, subject.type(), subject.id());
    }

    private List<Invitation> invitations() {
        return requests.invitations(owner, subject.type(), subject.id());
    }

    private InvitationState stateOf(String rater) {
        return invitations().stream()
                .filter(invitation -> invitation.raterName().equals(rater))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
