package app.rebound.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.TestPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class PasswordsTest {

    private static final String EMAIL = "ana.schmidt@example.org";

    private final Passwords passwords =
            new Passwords(PasswordEncoderFactories.createDelegatingPasswordEncoder());

    @ParameterizedTest
    @ValueSource(
            strings = {
                TestPeople.PASSWORD,
                "correct horse battery",
                "Übermorgen grünt der Flieder"
            })
    void wordsThatDoNotBelongTogetherAreTaken(String password) {
        assertThat(passwords.problemWith(password, EMAIL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "x7#kQ!9vZ"})
    void nineCharactersAreTooFewHoweverStrange(String password) {
        assertThat(passwords.problemWith(password, EMAIL)).contains(PasswordProblem.TOO_SHORT);
    }

    @Test
    void tenCharactersAreEnough() {
        assertThat(passwords.problemWith("x7#kQ!9vZp", EMAIL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "Password123",
                "qwertyuiop",
                "aaaaaaaaaaaa",
                "PASSWORD1234",
                "iloveyou12"
            })
    void whatManyPeopleUseIsRefused(String password) {
        assertThat(passwords.problemWith(password, EMAIL)).contains(PasswordProblem.TOO_COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {EMAIL, "ana.schmidt", "ana.schmidt1"})
    void theEmailIsNoPassword(String password) {
        assertThat(passwords.problemWith(password, EMAIL)).isPresent();
    }

    @Test
    void seventyTwoBytesAreTakenAndOneMoreIsRefusedInsteadOfCutOff() {
        var longest = "quiet-gravel/tulip".repeat(4);
        assertThat(longest).hasSize(72);
        assertThat(passwords.problemWith(longest, EMAIL)).isEmpty();
        assertThat(passwords.problemWith(longest + "x", EMAIL)).contains(PasswordProblem.TOO_LONG);
        assertThat(passwords.problemWith("ü".repeat(37), EMAIL)).contains(PasswordProblem.TOO_LONG);
    }

    @Test
    void aHashOpensForItsPasswordAlone() {
        var hash = passwords.hash(TestPeople.PASSWORD);
        assertThat(passwords.matches(TestPeople.PASSWORD, hash)).isTrue();
        assertThat(passwords.matches(TestPeople.PASSWORD + " ", hash)).isFalse();
        assertThat(passwords.matches(TestPeople.PASSWORD, null)).isFalse();
    }

    @Test
    void aHashMadeWithLessWorkIsDated() {
        var weaker = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(TestPeople.PASSWORD);
        assertThat(passwords.isDated(weaker)).isTrue();
        assertThat(passwords.isDated(passwords.hash(TestPeople.PASSWORD))).isFalse();
    }
}
