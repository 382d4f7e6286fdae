package app.rebound.today.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.AccountRoutes;
import app.rebound.account.People;
import app.rebound.account.Person;
import app.rebound.base.ui.Card;
import app.rebound.testing.MovableClock;
import app.rebound.testing.SignedIn;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class RestTest extends SpringBrowserlessTest {

    @Autowired People people;
    @Autowired MovableClock clock;

    private Person ana;

    @BeforeEach
    void signIn() {
        ana = SignedIn.as(people.startGuest());
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void p8WhoRestsSeesThatNothingIsDueUntilTheDayTheyChose() {
        navigate(TodayView.class);
        $(DatePicker.class).withCaption("Rest until").single().setValue(today().plusDays(3));
        test($(Button.class).withText("Rest until then").single()).click();
        assertThat(people.find(ana.id()).orElseThrow().restsOn(today())).isTrue();

        navigate(TodayView.class);
        assertThat($(Card.class).all()).singleElement().isInstanceOf(RestPage.class);
        assertThat($(H2.class).withText("You are resting").exists()).isTrue();

        clock.forward(Duration.ofDays(3));
        UI.getCurrent().navigate(AccountRoutes.PROFILE);
        navigate(TodayView.class);
        assertThat($(H2.class).withText("You are resting").exists()).isFalse();
        assertThat($(Button.class).withText("Rest until then").exists()).isTrue();
    }

    @Test
    void aRestIsEndedByHand() {
        people.restUntil(ana.id(), today().plusDays(9));
        navigate(TodayView.class);
        test($(Button.class).withText("I am back").single()).click();
        assertThat(people.find(ana.id()).orElseThrow().restsOn(today())).isFalse();
        assertThat(people.find(ana.id()).orElseThrow().pausedUntil()).isEqualTo(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
