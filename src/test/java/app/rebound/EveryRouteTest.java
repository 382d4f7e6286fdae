package app.rebound;

import static app.rebound.EveryRouteTest.Walker.ADMIN;
import static app.rebound.EveryRouteTest.Walker.LINK_HOLDER;
import static app.rebound.EveryRouteTest.Walker.OTHER;
import static app.rebound.EveryRouteTest.Walker.OWNER;
import static app.rebound.EveryRouteTest.Walker.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.AccountRoutes;
import app.rebound.account.Person;
import app.rebound.feedback.FeedbackRoutes;
import app.rebound.progress.ProgressRoutes;
import app.rebound.rubrics.RubricRoutes;
import app.rebound.testing.SignedIn;
import app.rebound.testing.TestPeople;
import app.rebound.testing.TestSubject;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every screen as everyone; a screen nobody said anything about fails. */
@ViewTest
class EveryRouteTest extends SpringBrowserlessTest {

    /** Who walks. The owner is a guest, and everything made for the walk is theirs. */
    enum Walker {
        VISITOR,
        OWNER,
        OTHER,
        ADMIN,
        LINK_HOLDER
    }

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
                    door(FeedbackRoutes.LIST, PEOPLE),
                    door(
                            FeedbackRoutes.ASK + "/:type/:id",
                            OWNERS,
                            owner -> FeedbackRoutes.ask(TestSubject.TYPE, owner.id().value())),
                    door(
                            FeedbackRoutes.READ + "/:type/:id",
                            OWNERS,
                            owner -> FeedbackRoutes.read(TestSubject.TYPE, owner.id().value())),
                    door(
                            FeedbackRoutes.GIVE + "/:invitation",
                            PEOPLE,
                            owner -> FeedbackRoutes.GIVE + "/" + owner.id().value()),
                    door(
                            FeedbackRoutes.LINK + "/:token",
                            EVERYONE,
                            owner -> FeedbackRoutes.LINK + "/no-such-link"),
                    door(ProgressRoutes.PROGRESS, PEOPLE),
                    door(RubricRoutes.RUBRIC, PEOPLE));

    @Autowired TestPeople people;

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
        var owner = people.guest();
        var path = door.address().apply(owner);
        be(walker, owner);

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
            String template, Set<Walker> seenBy, Function<Person, String> address) {
        return new Door(template, seenBy, address);
    }

    record Door(String template, Set<Walker> seenBy, Function<Person, String> address) {
        @Override
        public String toString() {
            return "/" + template;
        }
    }
}
