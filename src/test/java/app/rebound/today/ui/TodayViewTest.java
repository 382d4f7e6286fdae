package app.rebound.today.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.testing.SignedIn;
import app.rebound.testing.SomethingEverywhere;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.ViewTest;
import app.rebound.today.NextStep;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
class TodayViewTest extends SpringBrowserlessTest {

    @Autowired People people;
    @Autowired List<NextStep> modules;
    @Autowired ApplicationContext context;

    private PersonId person;

    @BeforeEach
    void signIn() {
        person = SignedIn.as(people.startGuest()).id();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void someoneWithoutANameIsGreetedAllTheSame() {
        navigate(TodayView.class);

        assertThat($(H1.class).single().getText())
                .isIn("Good morning", "Good afternoon", "Good evening");
    }

    @Test
    void theFrontPageTakesAsFewStatementsForMuchInEveryModuleAsForLittle() {
        var everywhere = new SomethingEverywhere(context, person);
        everywhere.add();
        statements();
        var few = statements();
        for (var number = 0; number < 12; number++) {
            everywhere.add();
        }
        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(5);
        assertThat($(H3.class).all()).isNotEmpty();
    }

    @Test
    void everyModuleHasSomethingForSomeoneWhoHasSomethingInEach() {
        new SomethingEverywhere(context, person).add();
        assertThat(modules)
                .hasSize(9)
                .allSatisfy(module -> {
                    var found = module.contributionFor(person);
                    assertThat(found.offers().size() + found.news().size()).isPositive();
                });
    }

    /** With the frame around it, which is not there on the screen before. */
    private static int statements() {
        UI.getCurrent().navigate("r/none");
        return StatementCounter.count(() -> UI.getCurrent().navigate(""));
    }
}
