package app.rebound.today.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.testing.SignedIn;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class TodayViewTest extends SpringBrowserlessTest {

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
    void someoneWithoutANameIsGreetedAllTheSame() {
        navigate(TodayView.class);

        assertThat($(H1.class).single().getText())
                .isIn("Good morning", "Good afternoon", "Good evening");
    }
}
