package app.rebound.applications.ui;

import static app.rebound.applications.Applying.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.applications.Application;
import app.rebound.applications.ApplicationData;
import app.rebound.applications.ApplicationRoutes;
import app.rebound.applications.Applications;
import app.rebound.applications.Applying;
import app.rebound.applications.Meaning;
import app.rebound.applications.Stages;
import app.rebound.base.ui.EmptyState;
import app.rebound.testing.Screen;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
class BoardViewTest extends SpringBrowserlessTest {

    @Autowired Applications applications;
    @Autowired Stages stages;
    @Autowired People people;
    @Autowired Clock clock;
    @Autowired ApplicationContext context;

    private PersonId ana;
    private Applying applying;

    @BeforeEach
    void signIn() {
        ana = SignedIn.as(people.startGuest()).id();
        applying = new Applying(context, ana);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void anEmptyBoardSaysWhatItIsForAndHowToBegin() {
        open();
        assertThat($(EmptyState.class).single().isVisible()).isTrue();
        test($(Button.class).withText("New application").single()).click();
        assertThat(getCurrentView()).isInstanceOf(ApplicationView.class);
    }

    @Test
    void aCardIsMovedByItsButtonAndWhereItWentIsSaid() {
        var heron = applying.at("Heron", Meaning.SAVED);
        open();
        move(heron, "Applied");
        assertThat(applying.now(heron).meaning()).isEqualTo(Meaning.APPLIED);
        assertThat(test($(Notification.class).last()).getText())
                .isEqualTo("Heron, Baker: from Saved to Applied.");
        assertThat(column("Applied").shown()).isEqualTo(1);
        assertThat(column("Saved").total()).isZero();
    }

    @Test
    void movingOnTopOfAnotherWindowsMoveIsStillAMove() {
        var heron = applying.at("Heron", Meaning.SAVED);
        open();
        applications.move(ana, heron.id(), applying.stage(Meaning.APPLIED), MONDAY);
        move(heron, "Offer");
        assertThat(applying.now(heron).meaning()).isEqualTo(Meaning.OFFER);
    }

    @Test
    void aCardThatIsGoneIsSaidToBeAndTheBoardIsShownAsItIs() {
        var heron = applying.at("Heron", Meaning.SAVED);
        applying.at("Norda", Meaning.SAVED);
        open();
        applications.delete(ana, heron.id());
        move(heron, "Offer");
        assertThat(screen()).contains("Norda").doesNotContain("Heron");
    }

    @Test
    void silenceAfterAnInterviewIsFlagged() {
        var heron = applying.at("Heron", Meaning.APPLIED);
        applications.reached(ana, heron.id(), Meaning.INTERVIEWING, today().minusDays(9));
        open();
        assertThat(screen()).contains("9 days without a sign");
    }

    @Test
    void p8NothingIsDueOrSilentOnTheBoardWhileOneRests() {
        var heron = applying.toDo("Heron", "Call", today().minusDays(3));
        applications.reached(ana, heron.id(), Meaning.INTERVIEWING, today().minusDays(9));
        open();
        assertThat(screen()).contains("Since", "9 days without a sign");
        people.restUntil(ana, today().plusDays(5));
        open();
        assertThat(screen()).contains("Heron").doesNotContain("Since", "without a sign");
    }

    @Test
    void theRestOfALongStageComesOnDemand() {
        for (var number = 0; number < 10; number++) {
            applying.at("Number " + number, Meaning.SAVED);
        }
        open();
        assertThat(column("Saved").shown()).isEqualTo(4);
        test($(Button.class).withText("Show more, 6 left").single()).click();
        assertThat(column("Saved").shown()).isEqualTo(10);
    }

    @Test
    void aSearchShowsOnlyWhatMatches() {
        applying.at("Heron", Meaning.SAVED);
        applying.at("Norda", Meaning.OFFER);
        open();
        test($(TextField.class).withLabel("Company or role").single()).setValue("nor");
        assertThat(screen()).contains("Norda").doesNotContain("Heron");
        test($(TextField.class).withLabel("Company or role").single()).setValue("xyz");
        assertThat($(EmptyState.class).single().isVisible()).isTrue();
    }

    @Test
    void theStagesCarryThePersonsOwnNames() {
        var saved = stages.of(ana).getFirst();
        stages.rename(ana, saved.id(), saved.version(), "Wish list");
        applying.at("Heron", Meaning.SAVED);
        open();
        assertThat(column("Wish list").total()).isEqualTo(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void onAPhoneAStageIsChosenFromAMenuThatCounts() {
        applying.at("Heron", Meaning.OFFER);
        open();
        var menu = (Select<BoardColumn>) $(Select.class).withCaption("Stage").single();
        assertThat(menu.getValue().stage().meaning()).isEqualTo(Meaning.OFFER);
        assertThat(menu.getItemLabelGenerator().apply(menu.getValue())).isEqualTo("Offer (1)");
        assertThat(column("Offer").hasClassName("rb-board-aside")).isFalse();
        assertThat(column("Saved").hasClassName("rb-board-aside")).isTrue();
    }

    @Test
    void manyApplicationsCostAsManyStatementsAsFew() {
        applying.at("Heron", Meaning.SAVED);
        open();
        var few = statements();
        for (var number = 0; number < 100; number++) {
            applying.with(
                    new ApplicationData(
                            "Number " + number, "", "", "", "Call", MONDAY, null, MONDAY),
                    Meaning.values()[number % 7]);
        }
        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(5);
    }

    /** Anew: who is on a screen already stays on it. */
    private String screen() {
        return Screen.text((Component) getCurrentView());
    }

    private void open() {
        leave();
        navigate(ApplicationRoutes.BOARD, BoardView.class);
    }

    private void leave() {
        UI.getCurrent().navigate(ApplicationRoutes.STAGES);
    }

    private int statements() {
        leave();
        return StatementCounter.count(() -> navigate(ApplicationRoutes.BOARD, BoardView.class));
    }

    private void move(Application application, String stage) {
        var name = application.company() + ", " + application.role();
        test($(Button.class).withAriaLabel("Move " + name + " to another stage").single()).click();
        test($(Button.class, $(StageMenu.class).single()).withText(stage).single()).click();
    }

    private BoardColumn column(String name) {
        return $(BoardColumn.class).all().stream()
                .filter(column -> Words.stage(column.stage()).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
