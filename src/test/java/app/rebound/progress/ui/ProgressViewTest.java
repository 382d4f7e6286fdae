package app.rebound.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.testing.SignedIn;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ProgressViewTest extends SpringBrowserlessTest {

    @Autowired People people;

    @BeforeEach
    void signIn() {
        SignedIn.as(people.startGuest());
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void whereNothingIsYetTheFirstStepIsOffered() {
        navigate(ProgressView.class);

        assertThat($(H2.class).single().getText()).startsWith("Nothing to see yet");
        assertThat($(Button.class).withText("Practise one question").exists()).isTrue();
    }
}
