package app.rebound.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.testing.SignedIn;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class WelcomeViewTest extends SpringBrowserlessTest {

    @Autowired People people;

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void aVisitorIsOfferedToStartAtOnce() {
        navigate(WelcomeView.class);
        assertThat($(Button.class).withText("Start practising").exists()).isTrue();
    }
}
