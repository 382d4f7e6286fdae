package app.rebound.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.base.ui.ClockFace;
import app.rebound.call.ui.MirrorPicture;
import app.rebound.practice.PracticeRoutes;
import app.rebound.practice.Practising;
import app.rebound.testing.SignedIn;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Location;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
class MirrorViewTest extends SpringBrowserlessTest {

    @Autowired People people;
    @Autowired JdbcClient sql;
    @Autowired ApplicationContext context;

    private Practising practising;

    @BeforeEach
    void signIn() {
        practising = new Practising(context, SignedIn.as(people.startGuest()).id());
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void j7InFrontOfTheMirrorNothingIsStored() {
        var question = practising.question("Who are you?");
        var before = rows();

        go(PracticeRoutes.mirror(question));
        assertThat($(MirrorPicture.class).exists()).isTrue();
        click("Start the clock");
        click("In other words");
        click("From the start");
        click("Done");

        assertThat(rows()).isEqualTo(before);
    }

    /** The picture is a part without a way to the server, so nothing of it can be kept there. */
    @Test
    void j7TheCamerasPictureHasNoWayToTheServer() {
        assertThat(MirrorPicture.class.getDeclaredMethods())
                .noneMatch(method -> method.isAnnotationPresent(ClientCallable.class));
        assertThat(MirrorPicture.class.getSuperclass()).isEqualTo(Component.class);
    }

    @Test
    void theClockRunsOnlyOnceItIsStarted() {
        go(PracticeRoutes.mirror(practising.question("Ready?")));
        assertThat($(ClockFace.class).exists()).isFalse();

        click("Start the clock");
        assertThat($(ClockFace.class).exists()).isTrue();
    }

    @Test
    void j8TheQuestionIsAskedInOtherWords() {
        go(PracticeRoutes.mirror(practising.question("Why here?")));
        click("In other words");

        assertThat($(H2.class).withText("In other words: Why here?").exists()).isTrue();
    }

    @Test
    void aQuestionThatIsNotThereIsNotFound() {
        go(PracticeRoutes.MIRROR + "?question=" + UUID.randomUUID());

        assertThat($(Button.class).withText("Start the clock").exists()).isFalse();
    }

    /** How many rows each table holds. */
    private Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        sql.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list()
                .forEach(table ->
                        rows.put(
                                table,
                                sql.sql("select count(*) from \"" + table + "\"")
                                        .query(Long.class)
                                        .single()));
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private static void go(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }
}
