package app.rebound.talk;

import static app.rebound.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.account.PersonalData;
import app.rebound.base.SecretToken;
import app.rebound.interviews.CoolOffs;
import app.rebound.interviews.Fact;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Interviewing;
import app.rebound.interviews.Interviews;
import app.rebound.interviews.JottingData;
import app.rebound.interviews.Jottings;
import app.rebound.interviews.Outcome;
import app.rebound.interviews.Quality;
import app.rebound.interviews.Step;
import app.rebound.interviews.StepState;
import app.rebound.interviews.Went;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.LessonFilter;
import app.rebound.lessons.LessonId;
import app.rebound.lessons.LessonResult;
import app.rebound.lessons.LessonSource;
import app.rebound.lessons.Lessons;
import app.rebound.sharing.ShareLinks;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.MovableClock;
import app.rebound.testing.SignedIn;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
@SuppressWarnings("NullAway.Init")
class TalkTest {

    private static final String ASKED = "Why did you leave?";
    private static final String ANSWERED = "I stammered about the reorganisation.";
    private static final String REACTION = "She looked at her watch.";
    private static final String DIFFERENTLY = "Say the reason in one sentence.";
    private static final OfferedLesson LESSON =
            new OfferedLesson(Lesson.Kind.DO, "they ask why I left", "say it in one sentence");

    @Autowired TalkShares shares;
    @Autowired TalkThreads threads;
    @Autowired TalkDesk desk;
    @Autowired TalkNextStep frontPage;
    @Autowired TalkSteps way;
    @Autowired SharedWithMe sharedWithMe;
    @Autowired Interviews interviews;
    @Autowired Jottings jottings;
    @Autowired CoolOffs coolOffs;
    @Autowired Lessons lessons;
    @Autowired ShareLinks links;
    @Autowired People people;
    @Autowired List<PersonalData> data;
    @Autowired TransactionTemplate transaction;
    @Autowired JsonMapper json;
    @Autowired MovableClock clock;
    @Autowired ApplicationContext context;

    private PersonId owner;
    private InterviewId interview;
    private UUID question;
    private UUID other;

    @BeforeEach
    void someoneWithAnInterview() {
        var person = SignedIn.as(people.startGuest());
        owner = person.id();
        interview = new Interviewing(context, owner).openFor("Norda");
        var jotted =
                jottings.addAll(
                        owner,
                        interview,
                        List.of(
                                new JottingData(ASKED, ANSWERED, REACTION, DIFFERENTLY),
                                JottingData.asked("What is your weakness?")));
        question = jotted.getFirst().id();
        other = jotted.getLast().id();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void p3AnInterviewIsTalkedOverWithPeopleOneTrustsAThreadForEachQuestion() {
        var ben = guest(shared("Ben"));
        begin(ben, "Ben");
        desk.send(ben, new ThreadRef(question), "One sentence would do.");
        desk.send(ben, ThreadRef.WHOLE, "You came across better than you think.");
        threads.send(owner, only().id(), new ThreadRef(question), "Which one?");

        assertThat(texts(opened(ben).talked(), new ThreadRef(question)))
                .containsExactly("One sentence would do.", "Which one?");
        assertThat(texts(over().talked(only().id()), ThreadRef.WHOLE))
                .containsExactly("You came across better than you think.");
        assertThat(only().state()).isEqualTo(ConversationState.WROTE);
    }

    @Test
    void p5ALessonIsOfferedToOthersAndOneOfTheirsIsTakenOver() {
        var mine = lesson(owner, "they ask for an example", "tell one story");
        var made = shared(shareWith(List.of(mine), "Mia"));
        var mia = people.startGuest();
        var access = new FriendAccess.ByLink(made.link(), mia.id(), null);
        begin(access, "Mia");
        SignedIn.as(mia);
        var offered = opened(access).talked().messages().getFirst();
        assertThat(desk.borrow(access, offered.id())).isEqualTo(new WriteResult.Done());
        desk.offer(access, new ThreadRef(question), LESSON);
        SignedIn.as(people.find(owner).orElseThrow());
        var theirs = over().talked(only().id()).in(new ThreadRef(question)).getFirst();
        assertThat(threads.take(owner, only().id(), theirs.id())).isEqualTo(new WriteResult.Done());

        assertThat(lessonsOf(mia.id()))
                .singleElement()
                .satisfies(borrowed -> {
                    assertThat(borrowed.then()).isEqualTo("tell one story");
                    assertThat(borrowed.source().type()).isEqualTo(LessonSource.BORROWED);
                    assertThat(borrowed.source().label()).isEqualTo("Ana");
                });
        assertThat(lessonsOf(owner)).extracting(Lesson::then).contains("say it in one sentence");
    }

    @Test
    void aLessonIsTakenOnceHoweverOftenItIsPressed() {
        var made = shared("Ben");
        var ben = guest(made);
        begin(ben, "Ben");
        desk.offer(ben, ThreadRef.WHOLE, LESSON);
        var offered = over().talked(only().id()).messages().getFirst();
        threads.take(owner, only().id(), offered.id());
        threads.take(owner, only().id(), offered.id());
        assertThat(lessonsOf(owner)).hasSize(1);
    }

    @Test
    void noLessonIsTakenFromAnInterviewThatStillCoolsOff() {
        var ben = guest(shared("Ben"));
        begin(ben, "Ben");
        desk.offer(ben, ThreadRef.WHOLE, LESSON);
        var offered = over().talked(only().id()).messages().getFirst();
        var until = clock.instant().plus(Duration.ofHours(5));
        coolOffs.set(owner, interview, until);
        assertThat(threads.take(owner, only().id(), offered.id()))
                .isInstanceOf(WriteResult.ClosedUntil.class);
        assertThat(lessonsOf(owner)).isEmpty();
        coolOffs.lift(owner, interview);
        assertThat(threads.take(owner, only().id(), offered.id()))
                .isEqualTo(new WriteResult.Done());
    }

    @Test
    void whoHasNoAccountBorrowsNothing() {
        var mine = lesson(owner, "", "breathe first");
        var ben = guest(shared(shareWith(List.of(mine), "Ben")));
        begin(ben, "Ben");
        var offered = opened(ben).talked().messages().getFirst();
        assertThat(desk.borrow(ben, offered.id())).isEqualTo(new WriteResult.Closed());
    }

    @Test
    void nobodyTakesTheirOwnLesson() {
        var ben = guest(shared(shareWith(List.of(lesson(owner, "", "breathe first")), "Ben")));
        var offered = opened(ben).talked().messages().getFirst();
        assertThat(threads.take(owner, only().id(), offered.id()))
                .isEqualTo(new WriteResult.Closed());
    }

    @Test
    void onlyTheChosenFactsOfTheChosenQuestionsAreShown() {
        var told = opened(guest(shared("Ben"))).interview();
        assertThat(told.questions()).hasSize(1);
        assertThat(told.questions().getFirst().facts())
                .containsOnly(Map.entry(Fact.ASKED, ASKED), Map.entry(Fact.ANSWERED, ANSWERED));
        assertThat(told.toString()).doesNotContain(REACTION, DIFFERENTLY, "weakness");
    }

    @Test
    void whatWasJudgedOrKeptPrivateIsNeverShown() {
        jottings.rate(owner, question, Quality.ROUGH);
        new Interviewing(context, owner).turnsOut(interview, Outcome.REJECTED, Went.BADLY);
        interviews.gaveMe(owner, interview, "", "It gave me a thick skin.");
        var everything =
                new Share(
                        interview,
                        "Ana",
                        Share.About.COMPANY_AND_ROLE,
                        List.of(question, other),
                        EnumSet.allOf(Fact.class),
                        "",
                        List.of(),
                        Duration.ofDays(14),
                        List.of("Ben"));
        var shown = json.writeValueAsString(opened(guest(shared(everything))));
        assertThat(shown)
                .contains(ASKED, ANSWERED, REACTION, DIFFERENTLY, "Norda")
                .doesNotContainIgnoringCase("rough")
                .doesNotContainIgnoringCase("badly")
                .doesNotContainIgnoringCase("rejected")
                .doesNotContain("thick skin", owner.value().toString());
    }

    /** What a link shows can hold nothing else than these; whoever adds something decides anew. */
    @Test
    void theSharedInterviewHasNoPlaceForAnythingElse() {
        assertThat(components(SharedInterview.class))
                .containsExactly("company", "role", "questions");
        assertThat(components(SharedInterview.Question.class))
                .containsExactly("id", "number", "facts");
        assertThat(Fact.values())
                .containsExactly(Fact.ASKED, Fact.ANSWERED, Fact.REACTION, Fact.DIFFERENTLY);
    }

    @Test
    void aHiddenCompanyIsToldNowhere() {
        var hidden = share(Share.About.NOTHING, List.of(), "Ben");
        var open = opened(guest(shared(hidden)));
        assertThat(json.writeValueAsString(open)).doesNotContain("Norda");
    }

    @Test
    void whatIsCorrectedLaterShowsCorrected() {
        var ben = guest(shared("Ben"));
        jottings.change(owner, question, Fact.ANSWERED, ANSWERED, "I said it plainly.");
        assertThat(opened(ben).interview().questions().getFirst().facts())
                .containsEntry(Fact.ANSWERED, "I said it plainly.");
    }

    @Test
    void someoneElsesInterviewCannotBeSharedReadOrRevoked() {
        var made = shared("Ben");
        var stranger = SignedIn.as(people.startGuest()).id();
        var id = made.conversation().id();
        assertThat(shares.share(stranger, shareWith(List.of(), "Eve")))
                .isInstanceOf(ShareResult.NotFound.class);
        assertThat(threads.of(stranger, interview)).isEmpty();
        assertThat(shares.shareAgain(stranger, id, Duration.ofDays(1))).isEmpty();
        assertThat(threads.send(stranger, id, ThreadRef.WHOLE, "Hello"))
                .isEqualTo(new WriteResult.Closed());
        assertThat(threads.draft(stranger, id, ThreadRef.WHOLE, "", "Hello"))
                .isEqualTo(new WriteResult.Closed());
        shares.revoke(stranger, id);
        threads.markRead(stranger, id);
        assertThat(desk.open(guest(made))).isInstanceOf(TalkDoor.Open.class);
    }

    @Test
    void ofOneQuestionMoreOrLessIsShownThanOfTheOthers() {
        var share =
                new Share(
                        interview,
                        "Ana",
                        Share.About.NOTHING,
                        List.of(question, other),
                        Set.of(Fact.ASKED),
                        Map.of(question, Set.of(Fact.ASKED, Fact.REACTION)),
                        "",
                        List.of(),
                        Duration.ofDays(14),
                        List.of("Ben"));
        var shown = opened(guest(shared(share))).interview().questions();
        assertThat(shown)
                .extracting(one -> Set.copyOf(one.facts().keySet()))
                .containsExactly(Set.of(Fact.ASKED, Fact.REACTION), Set.of(Fact.ASKED));
    }

    @Test
    void whatWasSharedWithAPersonIsFoundBesideTheFeedbackTheyAreToGive() {
        var made = shared("Mia");
        var mia = people.startGuest();
        desk.open(new FriendAccess.ByLink(made.link(), mia.id(), null));
        assertThat(sharedWithMe.of(mia.id(), PageRequest.ofSize(5)))
                .singleElement()
                .satisfies(item ->
                        assertThat(item.route())
                                .isEqualTo(TalkRoutes.kept(made.conversation().id())));
        shares.revoke(owner, made.conversation().id());
        assertThat(sharedWithMe.of(mia.id(), PageRequest.ofSize(5))).isEmpty();
    }

    @Test
    void aQuestionOfAnotherInterviewIsNotShared() {
        var elsewhere = new Interviewing(context, owner).openFor("Kelp");
        var foreign = new Interviewing(context, owner).asked(elsewhere, "Why us?").getFirst().id();
        var share =
                new Share(
                        interview,
                        "Ana",
                        Share.About.NOTHING,
                        List.of(foreign),
                        Set.of(Fact.ASKED),
                        "",
                        List.of(),
                        Duration.ofDays(14),
                        List.of("Ben"));
        assertThat(shares.share(owner, share)).isInstanceOf(ShareResult.NotFound.class);
    }

    @Test
    void someoneElsesLessonIsNotOffered() {
        var stranger = people.startGuest();
        var theirs = lesson(stranger.id(), "", "keep this to myself");
        var made = shared(shareWith(List.of(theirs), "Ben"));
        assertThat(opened(guest(made)).talked().messages()).isEmpty();
    }

    @Test
    void nothingIsSharedWithoutBeingSignedIn() {
        var share = shareWith(List.of(), "Ben");
        SignedIn.out();
        assertThatThrownBy(() -> shares.share(owner, share))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> threads.of(owner, interview))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void unknownExpiredAndRevokedLinksLookTheSame() {
        var revoked = shared("Ben");
        shares.revoke(owner, revoked.conversation().id());
        var expired = shared("Mia");
        var another =
                links.create(
                        owner,
                        "feedback",
                        expired.conversation().id().value(),
                        clock.instant().plus(Duration.ofDays(60)));
        assertThat(desk.open(guest(another.token()))).isEqualTo(new TalkDoor.Closed());
        clock.forward(Duration.ofDays(15));
        assertThat(desk.open(guest(SecretToken.random()))).isEqualTo(new TalkDoor.Closed());
        assertThat(desk.open(guest(revoked))).isEqualTo(new TalkDoor.Closed());
        assertThat(desk.open(guest(expired))).isEqualTo(new TalkDoor.Closed());
    }

    @Test
    void aDeletedInterviewTakesEverythingSaidAboutItAlong() {
        var made = shared("Ben");
        var ben = guest(made);
        begin(ben, "Ben");
        desk.send(ben, ThreadRef.WHOLE, "Well done.");
        interviews.delete(owner, interview);
        assertThat(desk.open(ben)).isEqualTo(new TalkDoor.Closed());
        assertThat(frontPage.contributionFor(owner).news()).isEmpty();
    }

    @Test
    void whatIsTypedIsThereAgainOnTheSameDeviceAndNowhereElse() {
        var made = shared("Ben");
        var ben = guest(made);
        begin(ben, "Ben");
        desk.draft(ben, new ThreadRef(question), "", "Maybe you");
        assertThat(opened(ben).talked().draft(new ThreadRef(question))).contains("Maybe you");
        assertThat(desk.open(guest(made))).isEqualTo(new TalkDoor.Taken("Ana"));
        assertThat(over().talked(made.conversation().id()).drafts()).isEmpty();
        assertThat(json.writeValueAsString(over())).doesNotContain("Maybe you");
    }

    @Test
    void twoWindowsNeverWriteOverEachOther() {
        var ben = guest(shared("Ben"));
        begin(ben, "Ben");
        desk.draft(ben, ThreadRef.WHOLE, "", "First window");
        assertThat(desk.draft(ben, ThreadRef.WHOLE, "", "Second window"))
                .isEqualTo(new WriteResult.ChangedMeanwhile("First window"));
    }

    @Test
    void afterSendingTheDraftIsGone() {
        var ben = guest(shared("Ben"));
        begin(ben, "Ben");
        desk.draft(ben, ThreadRef.WHOLE, "", "Half a");
        desk.send(ben, ThreadRef.WHOLE, "Half a thought.");
        assertThat(opened(ben).talked().drafts()).isEmpty();
        assertThat(texts(opened(ben).talked(), ThreadRef.WHOLE)).containsExactly("Half a thought.");
    }

    @Test
    void nobodyWritesBeforeTheySaidWhoTheyAreNorInAThreadThatWasNotShared() {
        var ben = guest(shared("Ben"));
        assertThat(desk.send(ben, ThreadRef.WHOLE, "Hello")).isEqualTo(new WriteResult.Closed());
        begin(ben, "Ben");
        assertThat(desk.send(ben, new ThreadRef(other), "Hello"))
                .isEqualTo(new WriteResult.Closed());
        assertThat(desk.send(ben, ThreadRef.WHOLE, "  ")).isEqualTo(new WriteResult.Unsound());
    }

    @Test
    void theOwnerDoesNotWriteByTheirOwnLink() {
        var made = shared("Ben");
        var own = new FriendAccess.ByLink(made.link(), owner, null);
        assertThat(desk.open(own)).isEqualTo(new TalkDoor.Own(interview, "Ben"));
        assertThat(desk.begin(own, "Ana")).isEqualTo(new WriteResult.Closed());
    }

    @Test
    void aRevokedLinkKeepsNothingMoreAndWhatCameBeforeStays() {
        var made = shared("Ben");
        var ben = guest(made);
        begin(ben, "Ben");
        desk.send(ben, ThreadRef.WHOLE, "Before");
        shares.revoke(owner, made.conversation().id());
        assertThat(desk.send(ben, ThreadRef.WHOLE, "After")).isEqualTo(new WriteResult.Closed());
        assertThat(desk.draft(ben, ThreadRef.WHOLE, "", "Typing"))
                .isEqualTo(new WriteResult.Closed());
        assertThat(texts(over().talked(only().id()), ThreadRef.WHOLE)).containsExactly("Before");
        assertThat(only().state()).isEqualTo(ConversationState.REVOKED);
    }

    @Test
    void revokingAndWritingAtOnceEitherKeepsTheWordsOrSaysTheyWereNotKept() throws Exception {
        for (var round = 0; round < 5; round++) {
            var made = shared("Ben " + round);
            var ben = guest(made);
            begin(ben, "Ben");
            var id = made.conversation().id();
            List<WriteResult> written =
                    atOnce(
                            () -> desk.send(ben, ThreadRef.WHOLE, "At the last moment"),
                            () -> {
                                shares.revoke(owner, id);
                                return new WriteResult.Done();
                            });
            var answered = written.getFirst();
            var kept = texts(over().talked(id), ThreadRef.WHOLE);
            assertThat(kept.isEmpty()).isEqualTo(answered.equals(new WriteResult.Closed()));
            assertThat(desk.open(ben)).isEqualTo(new TalkDoor.Closed());
        }
    }

    @Test
    void twoDevicesThatBeginAtOnceAreNotBothLetIn() throws Exception {
        var made = shared("Ben");
        var phone = guest(made);
        var laptop = guest(made);
        List<WriteResult> begun =
                atOnce(() -> desk.begin(phone, "Ben"), () -> desk.begin(laptop, "Ben"));
        var writers =
                List.of(phone, laptop).stream()
                        .filter(device ->
                                desk.send(device, ThreadRef.WHOLE, "Hello")
                                        .equals(new WriteResult.Done()))
                        .toList();
        assertThat(writers).hasSize(1);
        assertThat(begun).isSubsetOf(new WriteResult.Done(), new WriteResult.Closed());
    }

    @Test
    void sharedAgainTheOldLinkIsDeadAndTheNewOneTellsNoUnsentWords() {
        var made = shared("Ben");
        var ben = guest(made);
        begin(ben, "Ben");
        desk.send(ben, ThreadRef.WHOLE, "Sent");
        desk.draft(ben, ThreadRef.WHOLE, "", "Unsent");
        shares.revoke(owner, made.conversation().id());
        var again =
                shares.shareAgain(owner, made.conversation().id(), Duration.ofDays(7))
                        .orElseThrow();
        assertThat(desk.open(ben)).isEqualTo(new TalkDoor.Closed());
        var talked = opened(guest(again)).talked();
        assertThat(texts(talked, ThreadRef.WHOLE)).containsExactly("Sent");
        assertThat(talked.drafts()).isEmpty();
    }

    @Test
    void unreadWordsAreNewsUntilTheOwnerReadOrAnswered() {
        var ben = guest(shared("Ben"));
        begin(ben, "Ben");
        assertThat(frontPage.contributionFor(owner).news()).isEmpty();
        desk.send(ben, ThreadRef.WHOLE, "Well done.");
        assertThat(frontPage.contributionFor(owner).news()).hasSize(1);
        assertThat(only().isNew(over().talked(only().id()).messages().getFirst())).isTrue();
        threads.markRead(owner, only().id());
        assertThat(frontPage.contributionFor(owner).news()).isEmpty();
        desk.send(ben, ThreadRef.WHOLE, "One more thing.");
        threads.send(owner, only().id(), ThreadRef.WHOLE, "Thank you.");
        assertThat(frontPage.contributionFor(owner).news()).isEmpty();
    }

    @Test
    void whoOpenedItSignedInFindsItOnTheirFrontPageAndHearsOfAnAnswer() {
        var made = shared("Mia");
        var mia = people.startGuest();
        var access = new FriendAccess.ByLink(made.link(), mia.id(), null);
        desk.open(access);
        assertThat(frontPage.contributionFor(mia.id()).offers())
                .singleElement()
                .satisfies(offer ->
                        assertThat(offer.route())
                                .isEqualTo(TalkRoutes.kept(made.conversation().id())));
        begin(access, "Mia");
        desk.send(access, ThreadRef.WHOLE, "Well done.");
        assertThat(frontPage.contributionFor(mia.id()).offers()).isEmpty();
        threads.send(owner, made.conversation().id(), ThreadRef.WHOLE, "Thank you.");
        assertThat(frontPage.contributionFor(mia.id()).news()).hasSize(1);
        desk.open(new FriendAccess.Kept(mia.id(), made.conversation().id()));
        assertThat(frontPage.contributionFor(mia.id()).news()).isEmpty();
    }

    @Test
    void onlyWhoKeepsItComesInWithoutTheLink() {
        var made = shared("Mia");
        var mia = people.startGuest().id();
        var id = made.conversation().id();
        assertThat(desk.open(new FriendAccess.Kept(mia, id))).isEqualTo(new TalkDoor.Closed());
        desk.open(new FriendAccess.ByLink(made.link(), mia, null));
        assertThat(desk.open(new FriendAccess.Kept(mia, id))).isInstanceOf(TalkDoor.Open.class);
        assertThat(desk.open(new FriendAccess.Kept(people.startGuest().id(), id)))
                .isEqualTo(new TalkDoor.Closed());
    }

    @Test
    void theWaySaysHowManyWereToldAndHowManyWrote() {
        assertThat(way.states(owner, List.of(interview))).isEmpty();
        var ben = guest(shared("Ben"));
        shared("Mia");
        assertThat(state().progress()).isEqualTo(StepState.Progress.STARTED);
        assertThat(state().args()).containsEntry("people", 2);
        begin(ben, "Ben");
        desk.send(ben, ThreadRef.WHOLE, "Well done.");
        assertThat(state().isDone()).isTrue();
        assertThat(state().args()).containsEntry("people", 1);
    }

    @Test
    void aShareThatMakesNoSenseIsRefused() {
        assertThat(shares.share(owner, shareWith(List.of(), " ")))
                .isInstanceOf(ShareResult.Unsound.class);
        assertThat(shares.share(owner, shareWith(List.of(), "x".repeat(101))))
                .isInstanceOf(ShareResult.Unsound.class);
        assertThat(
                        shares.share(
                                owner,
                                new Share(
                                        interview,
                                        "Ana",
                                        Share.About.NOTHING,
                                        List.of(),
                                        Set.of(Fact.ASKED),
                                        "",
                                        List.of(),
                                        Duration.ofDays(14),
                                        List.of("Ben"))))
                .isInstanceOf(ShareResult.Unsound.class);
    }

    @Test
    void eachTakesAlongWhatTheyMayAndErasingLeavesTheOthersWordsWithoutAName() {
        var made = shared("Mia");
        var mia = people.startGuest();
        var access = new FriendAccess.ByLink(made.link(), mia.id(), null);
        begin(access, "Mia Okafor");
        desk.send(access, ThreadRef.WHOLE, "You were clear.");
        desk.draft(access, new ThreadRef(question), "", "Not yet said");
        threads.send(owner, made.conversation().id(), ThreadRef.WHOLE, "That helps.");
        threads.draft(owner, made.conversation().id(), ThreadRef.WHOLE, "", "Still thinking");

        assertThat(export(owner))
                .contains("You were clear.", "That helps.", "Still thinking", "Mia Okafor")
                .doesNotContain("Not yet said");
        assertThat(export(mia.id()))
                .contains("You were clear.", "Not yet said")
                .doesNotContain("That helps.", "Still thinking", ANSWERED, "Norda");

        erase(mia.id());
        assertThat(texts(over().talked(only().id()), ThreadRef.WHOLE))
                .containsExactly("You were clear.", "That helps.");
        assertThat(only().name()).isEmpty();
        assertThat(export(owner)).doesNotContain("Mia Okafor");

        erase(owner);
        assertThat(export(owner)).doesNotContain("You were clear.");
        assertThat(desk.open(access)).isEqualTo(new TalkDoor.Closed());
    }

    private NewConversation shared(String... names) {
        return shared(share(Share.About.COMPANY_AND_ROLE, List.of(), names));
    }

    private NewConversation shared(Share share) {
        return ((ShareResult.Shared) shares.share(owner, share)).conversations().getFirst();
    }

    private Share shareWith(List<LessonId> offered, String... names) {
        return share(Share.About.COMPANY_AND_ROLE, offered, names);
    }

    private Share share(Share.About about, List<LessonId> offered, String... names) {
        return new Share(
                interview,
                "Ana",
                about,
                List.of(question),
                Set.of(Fact.ASKED, Fact.ANSWERED),
                "Please look at this.",
                offered,
                Duration.ofDays(14),
                Arrays.asList(names));
    }

    private static FriendAccess.ByLink guest(NewConversation made) {
        return guest(made.link());
    }

    private static FriendAccess.ByLink guest(SecretToken link) {
        return new FriendAccess.ByLink(link, null, SecretToken.random());
    }

    private void begin(FriendAccess access, String name) {
        assertThat(desk.begin(access, name)).isEqualTo(new WriteResult.Done());
    }

    private TalkDoor.Open opened(FriendAccess access) {
        return (TalkDoor.Open) desk.open(access);
    }

    private TalkOver over() {
        return threads.of(owner, interview).orElseThrow();
    }

    private Conversation only() {
        return over().conversations().getFirst();
    }

    private StepState state() {
        return way.states(owner, List.of(interview)).values().stream()
                .map(steps -> steps.getOrDefault(Step.TALK, StepState.NOT_STARTED))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Talked talked, ThreadRef thread) {
        return talked.in(thread).stream().map(Message::text).toList();
    }

    private LessonId lesson(PersonId person, String when, String then) {
        var result =
                lessons.add(
                        person,
                        Lesson.Kind.DO,
                        when,
                        then,
                        new LessonSource(LessonSource.OWN, UUID.randomUUID(), ""));
        return ((LessonResult.Saved) result).lesson().id();
    }

    private List<Lesson> lessonsOf(PersonId person) {
        return lessons.find(
                person,
                new LessonFilter(Lesson.Standing.FOCUS, Lesson.Kind.DO, ""),
                PageRequest.ofSize(10));
    }

    private String export(PersonId person) {
        return json.writeValueAsString(section().export(person));
    }

    private void erase(PersonId person) {
        transaction.executeWithoutResult(status -> section().erase(person));
    }

    private PersonalData section() {
        return data.stream()
                .filter(part -> part.section().equals("talk"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .toList();
    }
}
