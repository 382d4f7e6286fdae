package app.rebound.rubrics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.testing.SignedIn;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class RubricViewTest extends SpringBrowserlessTest {

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
    void everyCriterionIsShownWithFiveWrittenLevels() {
        navigate(RubricView.class);
        assertThat($(H2.class).withText("Structure").exists()).isTrue();
        assertThat($(DescriptionList.Term.class).withText("3 Sound").all()).hasSize(8);
    }
}
