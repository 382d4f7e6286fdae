package app.rebound.applications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.applications.ApplicationRoutes;
import app.rebound.applications.Applying;
import app.rebound.applications.Meaning;
import app.rebound.applications.Stage;
import app.rebound.applications.Stages;
import app.rebound.testing.SignedIn;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
class StagesViewTest extends SpringBrowserlessTest {

    @Autowired Stages stages;
    @Autowired People people;
    @Autowired ApplicationContext context;

    private PersonId ana;

    @BeforeEach
    void signIn() {
        ana = SignedIn.as(people.startGuest()).id();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void aStageIsRenamedAsItIsTyped() {
        open();
        test($(TextField.class, $(StageEntry.class).all().getFirst()).single())
                .setValue("Wish list");
        assertThat(stages.of(ana).getFirst().name()).isEqualTo("Wish list");
        assertThat($(Span.class).withText("Saved a moment ago").exists()).isTrue();
    }

    @Test
    void aStageIsMovedByItsButtonsAndThePlaceIsSaid() {
        open();
        test($(Button.class).withAriaLabel("Move Saved back").single()).click();
        assertThat(stages.of(ana))
                .extracting(Stage::meaning)
                .startsWith(Meaning.APPLIED, Meaning.SAVED);
        assertThat($(Span.class).withText("Saved is number 2 of 7 now.").exists()).isTrue();
    }

    @Test
    void aStageIsAdded() {
        open();
        test($(TextField.class).withLabel("Name").single()).setValue("Test day");
        test($(Button.class).withText("Add stage").single()).click();
        assertThat(stages.of(ana).getLast().name()).isEqualTo("Test day");
        assertThat(stages.of(ana).getLast().meaning()).isEqualTo(Meaning.INTERVIEWING);
    }

    @Test
    void aStageWithoutANameSaysSoBesideTheField() {
        open();
        test($(Button.class).withText("Add stage").single()).click();
        assertThat($(TextField.class).withLabel("Name").single().isInvalid()).isTrue();
    }

    @Test
    void onlyAnEmptyStageGoes() {
        new Applying(context, ana).at("Heron", Meaning.SAVED);
        open();
        test($(Button.class).withAriaLabel("Remove Saved").single()).click();
        assertThat(test($(Notification.class).last()).getText()).contains("still stand there");
        test($(Button.class).withAriaLabel("Remove No answer").single()).click();
        assertThat(stages.of(ana)).extracting(Stage::meaning).doesNotContain(Meaning.GHOSTED);
    }

    private void open() {
        navigate(ApplicationRoutes.STAGES, StagesView.class);
    }
}
