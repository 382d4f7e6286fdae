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
import app.rebound.applications.Stage;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

@ViewTest
class ApplicationViewTest extends SpringBrowserlessTest {

    @Autowired Applications applications;
    @Autowired People people;
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
    void aNewOneIsOnTheBoardAsSoonAsItsCompanyHasAName() {
        navigate(ApplicationRoutes.NEW, ApplicationView.class);
        type("Role", "Baker");
        assertThat(all()).isEmpty();
        type("Company", "Heron");
        type("Next step", "Send the certificate");
        var made = all().getFirst();
        assertThat(all()).hasSize(1);
        assertThat(made.data().role()).isEqualTo("Baker");
        assertThat(made.data().nextAction()).isEqualTo("Send the certificate");
        assertThat(made.meaning()).isEqualTo(Meaning.SAVED);
    }

    @Test
    void whatIsTypedIsSavedAtEveryPause() {
        var heron = applying.at("Heron", Meaning.SAVED);
        open(heron);
        test($(TextArea.class).withLabel("Notes").single()).setValue("Small, warm.");
        assertThat(applying.now(heron).data().notes()).isEqualTo("Small, warm.");
        assertThat($(Span.class).withText("Saved a moment ago").exists()).isTrue();
    }

    @Test
    void withoutACompanyNothingIsSavedAndItSaysSo() {
        var heron = applying.at("Heron", Meaning.SAVED);
        open(heron);
        type("Company", " ");
        assertThat(field("Company").isInvalid()).isTrue();
        assertThat(applying.now(heron).company()).isEqualTo("Heron");
    }

    @Test
    void whatAnotherWindowWroteIsShownBesideAndNeverOverwritten() {
        var heron = applying.at("Heron", Meaning.SAVED);
        open(heron);
        elsewhere(heron, "Heron Ltd");
        type("Company", "Herons");
        assertThat(applying.now(heron).company()).isEqualTo("Heron Ltd");
        assertThat($(H2.class).withText("Changed in another window").exists()).isTrue();
        test($(Button.class).withText("Keep what stands here").single()).click();
        assertThat(applying.now(heron).company()).isEqualTo("Herons");
    }

    @Test
    void whatAnotherWindowWroteCanBeTaken() {
        var heron = applying.at("Heron", Meaning.SAVED);
        open(heron);
        elsewhere(heron, "Heron Ltd");
        type("Role", "Pastry chef");
        test($(Button.class).withText("Take what stands there").single()).click();
        assertThat(field("Company").getValue()).isEqualTo("Heron Ltd");
        assertThat(field("Role").getValue()).isEqualTo("Baker");
        type("Role", "Pastry chef");
        assertThat(applying.now(heron).data().role()).isEqualTo("Pastry chef");
    }

    @Test
    void aMoveOnTheBoardInAnotherWindowTakesNothingAwayFromWhoTypes() {
        var heron = applying.at("Heron", Meaning.SAVED);
        open(heron);
        applications.move(ana, heron.id(), applying.stage(Meaning.WITHDRAWN), MONDAY);
        type("Role", "Pastry chef");
        assertThat(applying.now(heron).data().role()).isEqualTo("Pastry chef");
        assertThat(applying.now(heron).meaning()).isEqualTo(Meaning.WITHDRAWN);
    }

    @Test
    void movingHereKeepsWhatAnotherWindowWrote() {
        var heron = applying.at("Heron", Meaning.SAVED);
        open(heron);
        elsewhere(heron, "Heron Ltd");
        choose(Meaning.APPLIED);
        assertThat(applying.now(heron).meaning()).isEqualTo(Meaning.APPLIED);
        assertThat(field("Company").getValue()).isEqualTo("Heron Ltd");
        type("Role", "Pastry chef");
        assertThat(applying.now(heron).company()).isEqualTo("Heron Ltd");
    }

    @Test
    void applyingWhereOneWasTurnedDownIsSaidKindly() {
        var before = applying.at("Müller Söhne GmbH", Meaning.TURNED_DOWN);
        navigate(ApplicationRoutes.NEW, ApplicationView.class);
        type("Company", "muller sohne");
        assertThat($(H2.class).withText("They turned you down before").exists()).isTrue();
        assertThat($(Anchor.class).withText("See that application").single().getHref())
                .isEqualTo(ApplicationRoutes.application(before.id()));
        type("Company", "Somewhere else");
        assertThat($(H2.class).withText("They turned you down before").exists()).isFalse();
    }

    @Test
    void theWarningIsThereAgainWhenItIsOpenedLater() {
        applying.at("Heron", Meaning.TURNED_DOWN);
        open(applying.at("HERON GmbH", Meaning.SAVED));
        assertThat($(H2.class).withText("They turned you down before").exists()).isTrue();
    }

    @Test
    void whatIsDoneIsNoLongerNext() {
        var heron = applying.toDo("Heron", "Call", MONDAY);
        open(heron);
        test($(Button.class).withText("That is done").single()).click();
        assertThat(applying.now(heron).data().nextAction()).isEmpty();
        assertThat(applying.now(heron).data().nextOn()).isNull();
        assertThat(field("Next step").getValue()).isEmpty();
    }

    @Test
    void onlyALinkToAPageOfTheWebCanBeOpened() {
        var heron = applying.at("Heron", Meaning.SAVED);
        open(heron);
        type("Link to the job", "https://heron.example/jobs");
        assertThat($(Anchor.class).withText("Open the link").single().getHref())
                .isEqualTo("https://heron.example/jobs");
        type("Link to the job", "javascript:alert(1)");
        assertThat($(Anchor.class).withText("Open the link").exists()).isFalse();
    }

    @Test
    void itIsDeletedAfterAsking() {
        var heron = applying.at("Heron", Meaning.SAVED);
        open(heron);
        test($(Button.class).withText("Delete").single()).click();
        assertThat(applications.find(ana, heron.id())).isPresent();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(applications.find(ana, heron.id())).isEmpty();
        assertThat(getCurrentView()).isInstanceOf(BoardView.class);
    }

    @Test
    void someoneElsesIsNotFound() {
        var theirs = new Applying(context, people.startGuest().id()).at("Heron", Meaning.SAVED);
        UI.getCurrent().navigate(ApplicationRoutes.application(theirs.id()));
        assertThat(getCurrentView()).isNotInstanceOf(ApplicationView.class);
        UI.getCurrent().navigate("applications/no-id");
        assertThat(getCurrentView()).isNotInstanceOf(ApplicationView.class);
    }

    @Test
    void opensWithAtMostFiveStatements() {
        applying.at("Heron", Meaning.TURNED_DOWN);
        var heron = applying.at("Heron", Meaning.INTERVIEWING);
        UI.getCurrent().navigate(ApplicationRoutes.STAGES);
        assertThat(StatementCounter.count(() -> open(heron))).isLessThanOrEqualTo(5);
    }

    private void open(Application application) {
        navigate(ApplicationRoutes.application(application.id()), ApplicationView.class);
    }

    private void elsewhere(Application application, String company) {
        applications.change(
                ana,
                application.id(),
                application.version(),
                ApplicationData.at(company, application.role()));
    }

    private List<Application> all() {
        return applications.choose(ana, "", PageRequest.of(0, 10)).stream()
                .map(choice -> applications.find(ana, choice.id()).orElseThrow())
                .toList();
    }

    private TextField field(String label) {
        return $(TextField.class).withLabel(label).single();
    }

    private void type(String label, String text) {
        test(field(label)).setValue(text);
    }

    @SuppressWarnings("unchecked")
    private void choose(Meaning meaning) {
        var select = (Select<Stage>) $(Select.class).withCaption("Stage").single();
        test(select).selectItem(Words.stage(item(select, meaning)));
    }

    private static Stage item(Select<Stage> select, Meaning meaning) {
        return select.getListDataView()
                .getItems()
                .filter(stage -> stage.meaning() == meaning)
                .findFirst()
                .orElseThrow();
    }
}
