package app.rebound;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import app.rebound.account.PersonId;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Every public method of every service is told on whose behalf it acts, or is closed by a role, or
 * stands below with the reason why it is open to all.
 */
@AnalyzeClasses(packages = "app.rebound", importOptions = ImportOption.DoNotIncludeTests.class)
class EveryServiceDoorTest {

    /** What says on whose behalf something is done: an owner, a rater, or what opened a link. */
    private static final Set<String> AUTHORITIES =
            Set.of(
                    PersonId.class.getName(),
                    "app.rebound.base.SecretToken",
                    "app.rebound.rubrics.Rater",
                    "app.rebound.feedback.RaterAccess",
                    "app.rebound.talk.FriendAccess",
                    "app.rebound.rooms.RoomAccess");

    /** Open on purpose: a door, and why nobody's things are behind it. */
    private static final Map<String, String> OPEN =
            Map.ofEntries(
                    Map.entry("People.startGuest", "makes a new person and touches no other"),
                    Map.entry("SignIn.asGuest", "makes a new person, or resumes by cookie"),
                    Map.entry("SignIn.withPassword", "asks for the password"),
                    Map.entry("SignIn.as", "takes an offer, which only the demo profile makes"),
                    Map.entry("SignIn.out", "ends the session that asks"),
                    Map.entry("SignedInDevices.autoLogin", "reads the device's secret cookie"),
                    Map.entry("SignedInDevices.guestSetAside", "reads the guest's secret cookie"),
                    Map.entry("SignedInDevices.logout", "ends the session that asks"),
                    Map.entry("SignedInDevices.loginFail", "ends the session that asks"),
                    Map.entry("SignedInDevices.loginSuccess", "does nothing"),
                    Map.entry("FirstAdmin.isWanted", "tells only that there is no admin yet"),
                    Map.entry("Changes.announce", "says that something changed, not what"),
                    Map.entry("Changes.follow", "hears that something changed, not what"),
                    Map.entry("Changes.latest", "tells how often something changed, not what"),
                    Map.entry("ApplicationExport.template", "writes the example it is handed"),
                    Map.entry("ApplicationImports.guess", "reads the file it is handed"),
                    Map.entry("ApplicationImports.read", "reads the file it is handed"),
                    Map.entry("ApplicationImports.wrongRows", "reads the file it is handed"),
                    Map.entry("Calls.join", "the page of the room has asked who may"),
                    Map.entry("IceServers.forOneCall", "credentials that name nobody and end"),
                    Map.entry("Applications.sameKey", "compares what it is handed"),
                    Map.entry("Confidence.days", "groups what it is handed"),
                    Map.entry("FeedbackRequests.route", "makes an address, opens nothing"),
                    Map.entry("Interviews.topic", "makes a name, opens nothing"),
                    Map.entry("QuestionExport.template", "writes the example it is handed"),
                    Map.entry("QuestionImports.guess", "reads the file it is handed"),
                    Map.entry("QuestionImports.read", "reads the file it is handed"),
                    Map.entry("QuestionImports.sample", "reads the file it is handed"),
                    Map.entry("Rubrics.newest", "the shipped rubric, the same for everyone"));

    @ArchTest
    static final ArchRule isToldOnWhoseBehalfItActsOrIsClosedByRole =
            methods()
                    .that()
                    .arePublic()
                    .and()
                    .areDeclaredInClassesThat(are(Service.class))
                    .should(beToldOnWhoseBehalf());

    private static DescribedPredicate<JavaClass> are(Class<Service> service) {
        return DescribedPredicate.describe("are services", type -> type.isAnnotatedWith(service));
    }

    private static ArchCondition<JavaMethod> beToldOnWhoseBehalf() {
        return new ArchCondition<>("say on whose behalf they act") {
            @Override
            public void check(JavaMethod door, ConditionEvents events) {
                var name = door.getOwner().getSimpleName() + "." + door.getName();
                var guarded =
                        door.getRawParameterTypes().stream()
                                        .anyMatch(type -> AUTHORITIES.contains(type.getName()))
                                || door.isAnnotatedWith(PreAuthorize.class)
                                || door.getOwner().isAnnotatedWith(PreAuthorize.class)
                                || OPEN.containsKey(name);
                events.add(
                        new SimpleConditionEvent(
                                door,
                                guarded,
                                name
                                        + " names no owner, rater or link and has no @PreAuthorize;"
                                        + " give it one, or say in EveryServiceDoorTest why it is"
                                        + " open"));
            }
        };
    }
}
