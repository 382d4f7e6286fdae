package app.rebound.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.CurrentPerson;
import app.rebound.testing.SignedIn;
import app.rebound.testing.TestPeople;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class WelcomeViewTest extends SpringBrowserlessTest {

    private static final String OTHER_PASSWORD = "quiet gravel tulip 7";

    @Autowired TestPeople people;
    @Autowired CurrentPerson current;

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void aVisitorIsOfferedToStartAtOnce() {
        navigate(WelcomeView.class);
        assertThat($(Button.class).withText("Start practising").exists()).isTrue();
        assertThat($(Anchor.class).withText("Sign in").exists()).isTrue();
        assertThat($(Anchor.class).withText("Create an account").exists()).isTrue();
    }

    @Test
    void startingMakesAGuest() {
        navigate(WelcomeView.class);
        press("Start practising");
        assertThat(current.get().isGuest()).isTrue();
    }

    @Test
    void whoHadEverythingErasedIsToldSo() {
        UI.getCurrent().navigate("welcome", QueryParameters.of(WelcomeView.ERASED, ""));
        assertThat(texts()).contains("Everything of yours has been erased.");
    }

    @Test
    void someoneWithAnAccountSignsIn() {
        var person = people.account();
        navigate(SignInView.class);
        signInAs(person.emailAddress().orElseThrow(), TestPeople.PASSWORD);
        assertThat(current.id()).isEqualTo(person.id());
    }

    @Test
    void aWrongPasswordIsRefusedInWordsThatTellNothing() {
        for (var email :
                new String[] {
                    people.account().emailAddress().orElseThrow(), TestPeople.newEmail()
                }) {
            navigate(SignInView.class);
            signInAs(email, OTHER_PASSWORD);
            assertThat(current.optionalId()).isEmpty();
            assertThat(texts()).contains("E-mail and password do not match.");
            assertThat($(PasswordField.class).single().getValue()).isEmpty();
        }
    }

    @Test
    void whoSignedUpIsLedToSignInWithIt() {
        var email = TestPeople.newEmail();
        navigate(SignUpView.class);
        signUpAs(email, TestPeople.PASSWORD);
        assertThat(getCurrentView()).isInstanceOf(SignInView.class);
        assertThat($(EmailField.class).single().getValue()).isEqualTo(email);
        test($(PasswordField.class).single()).setValue(TestPeople.PASSWORD);
        press("Sign in");
        assertThat(current.get().emailAddress()).contains(email);
    }

    @Test
    void signUpWithATakenEmailLooksTheSame() {
        var taken = people.account().emailAddress().orElseThrow();
        navigate(SignUpView.class);
        signUpAs(taken, OTHER_PASSWORD);
        assertThat(getCurrentView()).isInstanceOf(SignInView.class);
        var words = texts().replace(taken, "…");

        var free = TestPeople.newEmail();
        navigate(SignUpView.class);
        signUpAs(free, OTHER_PASSWORD);
        assertThat(texts().replace(free, "…")).isEqualTo(words);
    }

    @Test
    void aPasswordThatIsNotTakenIsExplainedBesideTheField() {
        navigate(SignUpView.class);
        signUpAs(TestPeople.newEmail(), "short");
        assertThat(getCurrentView()).isInstanceOf(SignUpView.class);
        var password = $(PasswordField.class).single();
        assertThat(password.isInvalid()).isTrue();
        assertThat(password.getErrorMessage()).isEqualTo("At least 10 characters, please.");
    }

    @Test
    void aGuestKeepsWhatTheyPractisedUnderTheSameId() {
        var guest = SignedIn.as(people.guest());
        var email = TestPeople.newEmail();
        navigate(SignUpView.class);
        signUpAs(email, TestPeople.PASSWORD);
        test($(PasswordField.class).single()).setValue(TestPeople.PASSWORD);
        press("Sign in");
        assertThat(current.id()).isEqualTo(guest.id());
        assertThat(current.get().emailAddress()).contains(email);
    }

    @Test
    void aGuestIsToldWhatHappensToTheirPracticeBeforeSigningIn() {
        SignedIn.as(people.guest());
        navigate(SignInView.class);
        assertThat(texts()).contains("That practice is not mixed into your account");
    }

    private void signInAs(String email, String password) {
        test($(EmailField.class).single()).setValue(email);
        test($(PasswordField.class).single()).setValue(password);
        assertThat($(Checkbox.class).single().getValue()).isTrue();
        press("Sign in");
    }

    private void signUpAs(String email, String password) {
        test($(EmailField.class).single()).setValue(email);
        test($(PasswordField.class).single()).setValue(password);
        press("Create account");
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private String texts() {
        return String.join(
                "\n", $(Paragraph.class).all().stream().map(Paragraph::getText).toList());
    }
}
