package app.rebound.applications.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.applications.ApplicationRoutes;
import app.rebound.applications.Applications;
import app.rebound.base.ui.CsvDownload;
import app.rebound.base.ui.CsvPlanCard;
import app.rebound.testing.SignedIn;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ImportViewTest extends SpringBrowserlessTest {

    @Autowired People people;
    @Autowired Applications applications;

    private PersonId ana;

    @BeforeEach
    void open() {
        ana = SignedIn.as(people.startGuest()).id();
        navigate(ApplicationRoutes.IMPORT, ImportView.class);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void nothingIsWrittenBeforeItIsConfirmed() {
        upload("company,role\nHeron,Baker\nNorda,Clerk\n");
        eventually(() -> assertThat(button("Bring in 2 applications").isEnabled()).isTrue());
        assertThat(applications.all(ana)).isEmpty();
        test(button("Bring in 2 applications")).click();
        assertThat($(H2.class).withText("2 applications came in").exists()).isTrue();
        assertThat(applications.all(ana)).hasSize(2);
    }

    @Test
    void wrongRowsComeFirstWithTheirReasonsAndCanBeTakenAlong() {
        upload("company,applied_on\nHeron,soon\nNorda,\n");
        eventually(() ->
                assertThat(shownRows()).extracting(CsvPlanCard.Row::number).containsExactly(2L));
        assertThat(
                        $(CsvDownload.class)
                                .withText("Take the unreadable rows along with the reasons")
                                .exists())
                .isTrue();
        test(button("Bring in one application")).click();
        assertThat(applications.all(ana)).hasSize(1);
    }

    @Test
    void aFileWithNothingNewBringsNothingIn() {
        upload("company,role\n,\n");
        eventually(() -> assertThat(button("Nothing to bring in").isEnabled()).isFalse());
    }

    private void upload(String content) {
        new UploadTester<>($(Upload.class).single())
                .upload("applications.csv", "text/csv", content.getBytes(UTF_8));
    }

    private static void eventually(Runnable assertion) {
        await().pollInSameThread()
                .untilAsserted(() -> {
                    roundTrip();
                    assertion.run();
                });
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    @SuppressWarnings("unchecked")
    private List<CsvPlanCard.Row> shownRows() {
        return ((Grid<CsvPlanCard.Row>) $(Grid.class).single())
                .getListDataView()
                .getItems()
                .toList();
    }
}
