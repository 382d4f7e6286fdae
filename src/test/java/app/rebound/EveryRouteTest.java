package app.rebound;

import static app.rebound.EveryRouteTest.Walker.ADMIN;
import static app.rebound.EveryRouteTest.Walker.LINK_HOLDER;
import static app.rebound.EveryRouteTest.Walker.OTHER;
import static app.rebound.EveryRouteTest.Walker.OWNER;
import static app.rebound.EveryRouteTest.Walker.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.AccountRoutes;
import app.rebound.account.Person;
import app.rebound.advice.Asking.By;
import app.rebound.advice.Asking.Side;
import app.rebound.advice.AskingData;
import app.rebound.advice.AskingResult;
import app.rebound.advice.Askings;
import app.rebound.applications.ApplicationData;
import app.rebound.applications.ApplicationResult;
import app.rebound.applications.Applications;
import app.rebound.applications.ContactData;
import app.rebound.applications.ContactResult;
import app.rebound.applications.Contacts;
import app.rebound.applications.Meaning;
import app.rebound.feedback.Ask;
import app.rebound.feedback.AskResult;
import app.rebound.feedback.FeedbackRequests;
import app.rebound.feedback.FeedbackRoutes;
import app.rebound.feedback.NewInvitation;
import app.rebound.feedback.Shown;
import app.rebound.interviews.Fact;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Interviewing;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.LessonResult;
import app.rebound.lessons.LessonSource;
import app.rebound.lessons.Lessons;
import app.rebound.lessons.StoneSubject;
import app.rebound.lessons.Stones;
import app.rebound.letters.Letters;
import app.rebound.letters.NewLetter;
import app.rebound.letters.Purpose;
import app.rebound.letters.StartResult;
import app.rebound.practice.Practising;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionSets;
import app.rebound.questions.SetResult;
import app.rebound.rooms.PlannedMock;
import app.rebound.rooms.RoomRoutes;
import app.rebound.rooms.Rooming;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.Scorecards;
import app.rebound.talk.NewConversation;
import app.rebound.talk.Share;
import app.rebound.talk.ShareResult;
import app.rebound.talk.TalkRoutes;
import app.rebound.talk.TalkShares;
import app.rebound.testing.Scorecarding;
import app.rebound.testing.SignedIn;
import app.rebound.testing.TestPeople;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Walks every screen as everyone; a screen nobody said anything about fails. */
@ViewTest
class EveryRouteTest extends SpringBrowserlessTest {

    /**
     * Who walks. The owner is a guest, and everything made for the walk is theirs; the link holder
     * has opened the owner's invitation, nobody else has.
     */
    enum Walker {
        VISITOR,
        OWNER,
        OTHER,
        ADMIN,
        LINK_HOLDER
    }

    private static final String ATTEMPT = "attempt";

    /** The bench has screens of its own, which are not shipped. */
    private static final String SHIPPED = EveryRouteTest.class.getPackageName() + ".";

    private static final Set<Walker> EVERYONE = EnumSet.allOf(Walker.class);
    private static final Set<Walker> PEOPLE = EnumSet.of(OWNER, OTHER, ADMIN);
    private static final Set<Walker> ADMINS = EnumSet.of(ADMIN);
    private static final Set<Walker> OWNERS = EnumSet.of(OWNER);
    private static final Set<Walker> NOT_YET_IN = EnumSet.of(VISITOR, LINK_HOLDER);
    private static final Set<Walker> WITHOUT_ACCOUNT = EnumSet.of(VISITOR, LINK_HOLDER, OWNER);

    /** One line per screen: its template in the registry, who sees it, and an address to try. */
    private static final List<Door> DOORS =
            List.of(
                    door("", PEOPLE),
                    door(AccountRoutes.WELCOME, NOT_YET_IN),
                    door(AccountRoutes.SIGN_IN, WITHOUT_ACCOUNT),
                    door(AccountRoutes.SIGN_UP, WITHOUT_ACCOUNT),
                    door(AccountRoutes.PROFILE, PEOPLE),
                    door(AccountRoutes.PEOPLE, ADMINS),
                    door("questions", PEOPLE),
                    door("questions/new", PEOPLE),
                    door("questions/import", PEOPLE),
                    door("questions/:question", OWNERS, own -> "questions/" + own.question()),
                    door(
                            "questions/:question/edit",
                            OWNERS,
                            own -> "questions/" + own.question() + "/edit"),
                    door("sets", PEOPLE),
                    door("sets/:set", OWNERS, own -> "sets/" + own.set()),
                    door("practise", PEOPLE),
                    door("practise/history", PEOPLE),
                    door("practise/mirror", PEOPLE, own -> "practise/mirror"),
                    door(
                            "practise/session/:session",
                            OWNERS,
                            own -> "practise/session/" + own.session()),
                    door(
                            "practise/session/:session/rate",
                            OWNERS,
                            own -> "practise/session/" + own.session() + "/rate"),
                    door(
                            "practise/attempt/:attempt",
                            OWNERS,
                            own -> "practise/attempt/" + own.attempt()),
                    door(
                            "practise/compare/:question",
                            OWNERS,
                            own -> "practise/compare/" + own.question()),
                    door("feedback", PEOPLE),
                    door(
                            "feedback/ask/:type/:id",
                            OWNERS,
                            own -> "feedback/ask/attempt/" + own.attempt()),
                    door(
                            "feedback/read/:type/:id",
                            OWNERS,
                            own -> "feedback/read/attempt/" + own.attempt()),
                    // These two open for everyone who may come by, and then say what the
                    // invitation lets them see; FeedbackDesk guards it.
                    door(
                            "feedback/give/:invitation",
                            PEOPLE,
                            own -> "feedback/give/" + own.invitation().invitation().id().value()),
                    door("r/:token", EVERYONE, own -> own.link()),
                    door("rubric", PEOPLE),
                    door("lessons", PEOPLE),
                    door("lessons/new", PEOPLE),
                    door("lessons/before-next", PEOPLE),
                    door("lessons/stones", PEOPLE),
                    door("lessons/:lesson", OWNERS, own -> "lessons/" + own.lesson()),
                    door("lessons/stones/:stone", OWNERS, own -> "lessons/stones/" + own.stone()),
                    door(
                            "lessons/after/:type/:id",
                            OWNERS,
                            own -> "lessons/after/session/" + own.session()),
                    door("progress", PEOPLE),
                    door("interviews", PEOPLE),
                    door("interviews/new", PEOPLE),
                    door("interviews/:interview", OWNERS, own -> own.at("")),
                    door("interviews/:interview/edit", OWNERS, own -> own.at("/edit")),
                    door("interviews/:interview/jot", OWNERS, own -> own.at("/jot")),
                    door("interviews/:interview/cool-off", OWNERS, own -> own.at("/cool-off")),
                    door(
                            "interviews/:interview/cool-off/writing",
                            OWNERS,
                            own -> own.at("/cool-off/writing")),
                    door("interviews/:interview/reflect", OWNERS, own -> own.at("/reflect")),
                    door("interviews/:interview/company", OWNERS, own -> own.at("/company")),
                    door("interviews/:interview/lessons", OWNERS, own -> own.at("/lessons")),
                    door("interviews/:interview/close", OWNERS, own -> own.at("/close")),
                    door("interviews/:interview/ask", OWNERS, own -> own.at("/ask")),
                    door(
                            "interviews/:interview/ask/:asking",
                            OWNERS,
                            own -> own.at("/ask/" + own.asking())),
                    door("interviews/:interview/replies", OWNERS, own -> own.at("/replies")),
                    door("interviews/:interview/sense", OWNERS, own -> own.at("/sense")),
                    door("interviews/:interview/record", OWNERS, own -> own.at("/record")),
                    door("applications", PEOPLE),
                    door("applications/new", PEOPLE),
                    door("applications/stages", PEOPLE),
                    door("applications/import", PEOPLE),
                    door("applications/week", PEOPLE),
                    door("applications/contacts", PEOPLE),
                    door("applications/contacts/new", PEOPLE),
                    door(
                            "applications/:application",
                            OWNERS,
                            own -> "applications/" + own.application()),
                    door(
                            "applications/contacts/:contact",
                            OWNERS,
                            own -> "applications/contacts/" + own.contact()),
                    door("interviews/:interview/letters", OWNERS, own -> own.at("/letters")),
                    door(
                            "interviews/:interview/letters/:letter",
                            OWNERS,
                            own -> own.at("/letters/" + own.letter())),
                    door("interviews/:interview/talk", OWNERS, own -> own.at("/talk")),
                    door("interviews/:interview/talk/share", OWNERS, own -> own.at("/talk/share")),
                    // As with feedback; TalkDesk guards what is seen.
                    door(
                            "talk/:conversation",
                            PEOPLE,
                            own -> "talk/" + own.talk().conversation().id().value()),
                    door("t/:token", EVERYONE, own -> own.talkLink()),
                    door("mock-interviews", PEOPLE),
                    door("mock-interviews/new", PEOPLE),
                    door(
                            "mock-interviews/:mock",
                            OWNERS,
                            own -> RoomRoutes.one(own.mock().mock().id())),
                    // Opens for everyone and says what the link lets them see, as above.
                    door(
                            "m/:token",
                            EVERYONE,
                            own -> "m/" + own.mock().invited().getFirst().link().value()),
                    door(
                            "mock-interviews/:mock/room",
                            OWNERS,
                            own -> RoomRoutes.room(own.mock().mock().id())));

    @Autowired TestPeople people;
    @Autowired QuestionSets sets;
    @Autowired Lessons lessons;
    @Autowired Stones stones;
    @Autowired Applications applications;
    @Autowired Contacts contacts;
    @Autowired FeedbackRequests requests;
    @Autowired Letters letters;
    @Autowired Scorecards scorecards;
    @Autowired Askings askings;
    @Autowired TalkShares shares;
    @Autowired ApplicationContext context;

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void everyScreenSaysWhoMaySeeIt() {
        assertThat(DOORS.stream().map(Door::template))
                .containsExactlyInAnyOrderElementsOf(
                        routes().map(RouteBaseData::getTemplate).toList());
    }

    static Stream<Arguments> walks() {
        return DOORS.stream()
                .flatMap(door ->
                        Stream.of(Walker.values()).map(walker -> Arguments.of(walker, door)));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("walks")
    void everyoneSeesWhatTheyMayAndNothingElse(Walker walker, Door door) {
        var owner = SignedIn.as(people.guest());
        var things = thingsOf(owner);
        var path = door.address().apply(things);
        be(walker, owner);
        if (walker == LINK_HOLDER) {
            UI.getCurrent().navigate(things.link());
            UI.getCurrent().navigate(things.talkLink());
        }

        UI.getCurrent().navigate(path);

        var screen = routeOf(door.template()).getNavigationTarget();
        assertThat(screen.isInstance(shown()))
                .as("%s sees %s", walker, screen.getSimpleName())
                .isEqualTo(door.seenBy().contains(walker));
    }

    /** The screen that is shown, or null where the browser was sent elsewhere. */
    private static @Nullable HasElement shown() {
        var chain = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        return chain.isEmpty() ? null : chain.getFirst();
    }

    /** Something of everything that has a screen of its own. */
    private Things thingsOf(Person owner) {
        var practising = new Practising(context, owner.id());
        var question = practising.question("How do you plan a week?");
        var session = practising.session(Practising.PLAN);
        var attempt = practising.answer(session, "From its end.");
        var set = (SetResult.Saved) sets.create(owner.id(), "A week", List.of(question));
        var interview = new Interviewing(context, owner.id()).openFor("Norda");
        var asking =
                (AskingResult.Saved)
                        askings.add(
                                owner.id(),
                                interview,
                                new AskingData(Side.EMPLOYER, "Dana", "", By.PHONE));
        return new Things(
                question.value(),
                set.set().id().value(),
                session,
                attempt,
                invitationTo(owner, attempt),
                interview.value(),
                lessonOf(owner),
                stoneOn(owner, question),
                asking.asking().id().value(),
                applicationOf(owner),
                contactOf(owner),
                letterAfter(owner, interview),
                talkAbout(owner, interview),
                new Rooming(context, owner.id()).planned("Ben"));
    }

    private UUID lessonOf(Person owner) {
        var written =
                lessons.add(owner.id(), Lesson.Kind.DO, "", "pause first", LessonSource.own());
        return ((LessonResult.Saved) written).lesson().id().value();
    }

    private UUID stoneOn(Person owner, QuestionId question) {
        return stones.trip(
                        owner.id(),
                        new StoneSubject.OnQuestion(question),
                        LessonSource.own(),
                        Instant.parse("2026-11-20T10:00:00Z"))
                .orElseThrow()
                .id()
                .value();
    }

    private UUID applicationOf(Person owner) {
        var data = ApplicationData.at("Heron", "Baker");
        var result =
                applications.create(owner.id(), data, Meaning.SAVED, LocalDate.of(2026, 11, 16));
        return ((ApplicationResult.Saved) result).application().id().value();
    }

    private UUID contactOf(Person owner) {
        var result = contacts.create(owner.id(), ContactData.named("Noor"));
        return ((ContactResult.Saved) result).contact().id().value();
    }

    private UUID letterAfter(Person owner, InterviewId interview) {
        var wanted = new NewLetter(interview, Purpose.THANK_YOU, null, Locale.ENGLISH);
        return ((StartResult.Started) letters.start(owner.id(), wanted)).letter().id().value();
    }

    /** A question of the interview is shared with somebody else. */
    private NewConversation talkAbout(Person owner, InterviewId interview) {
        var asked = new Interviewing(context, owner.id()).asked(interview, "Why us?");
        var share =
                new Share(
                        interview,
                        "Ana",
                        Share.About.NOTHING,
                        List.of(asked.getFirst().id()),
                        Set.of(Fact.ASKED),
                        "",
                        List.of(),
                        Duration.ofDays(Share.DEFAULT_DAYS),
                        List.of("Ben"));
        return ((ShareResult.Shared) shares.share(owner.id(), share)).conversations().getFirst();
    }

    /** Somebody else is asked about the attempt, once its owner has rated it. */
    private NewInvitation invitationTo(Person owner, UUID attempt) {
        var subject = requests.find(owner.id(), ATTEMPT, attempt, Set.of()).orElseThrow().subject();
        var self = Rater.self(owner.id());
        var card = scorecards.open(subject, self, Locale.ENGLISH);
        scorecards.send(
                card.id(),
                card.rater(),
                card.version(),
                Scorecarding.complete(card, 3, "Its end came first.", "Say by when."),
                Locale.ENGLISH);
        var ask =
                new Ask(
                        ATTEMPT,
                        attempt,
                        "Ana",
                        Set.of(Shown.ANSWER),
                        "",
                        Duration.ofDays(Ask.DEFAULT_DAYS),
                        List.of("Ben"));
        return ((AskResult.Asked) requests.ask(owner.id(), ask)).invitations().getFirst();
    }

    /** What the owner has. */
    record Things(
            UUID question,
            UUID set,
            UUID session,
            UUID attempt,
            NewInvitation invitation,
            UUID interview,
            UUID lesson,
            UUID stone,
            UUID asking,
            UUID application,
            UUID contact,
            UUID letter,
            NewConversation talk,
            PlannedMock mock) {

        /** An address below the interview. */
        String at(String rest) {
            return "interviews/" + interview + rest;
        }

        String talkLink() {
            return TalkRoutes.LINK + "/" + talk.link().value();
        }

        String link() {
            return FeedbackRoutes.LINK + "/" + invitation.link().value();
        }
    }

    private void be(Walker walker, Person owner) {
        switch (walker) {
            case VISITOR, LINK_HOLDER -> SignedIn.out();
            case OWNER -> SignedIn.as(owner);
            case OTHER -> SignedIn.as(people.account());
            case ADMIN -> SignedIn.as(people.admin());
        }
    }

    private static Stream<RouteBaseData<?>> routes() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().getName().startsWith(SHIPPED))
                .flatMap(
                        route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream()));
    }

    private static RouteBaseData<?> routeOf(String template) {
        return routes().filter(route -> route.getTemplate().equals(template))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no screen at " + template));
    }

    private static Door door(String template, Set<Walker> seenBy) {
        return door(template, seenBy, owner -> template);
    }

    /** For a screen about one thing: its address is made of something that is the owner's. */
    private static Door door(
            String template, Set<Walker> seenBy, Function<Things, String> address) {
        return new Door(template, seenBy, address);
    }

    record Door(String template, Set<Walker> seenBy, Function<Things, String> address) {
        @Override
        public String toString() {
            return "/" + template;
        }
    }
}
