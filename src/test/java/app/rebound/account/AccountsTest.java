package app.rebound.account;

import static app.rebound.testing.AtOnce.atOnce;
import static app.rebound.testing.TestPeople.PASSWORD;
import static app.rebound.testing.TestPeople.newEmail;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.IntegrationTest;
import app.rebound.testing.TestPeople;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class AccountsTest {

    private static final String ADDRESS = "192.0.2.7";
    private static final String OTHER_PASSWORD = "quiet gravel tulip 7";

    @Autowired Accounts accounts;
    @Autowired People people;
    @Autowired TestPeople testPeople;
    @Autowired PersonRepository stored;

    @Test
    void whoSignedUpSignsInWithItInAnyCaseAndSpacing() {
        var email = newEmail();
        accounts.signUp(email, PASSWORD, ADDRESS);
        assertThat(signIn("  " + email.toUpperCase(Locale.ROOT) + " ", PASSWORD, null))
                .isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void aWrongPasswordAndAnUnknownEmailAreAnsweredTheSame() {
        var known = testPeople.account().email();
        assertThat(signIn(known, OTHER_PASSWORD, null))
                .isEqualTo(signIn(newEmail(), OTHER_PASSWORD, null))
                .isEqualTo(new SignInResult.Refused());
    }

    @Test
    void signingUpWithATakenEmailIsAnsweredAsWithAFreeOneAndChangesNothing() {
        var owner = testPeople.account();
        assertThat(accounts.signUp(emailOf(owner), OTHER_PASSWORD, ADDRESS))
                .isEqualTo(new SignUpResult.NowSignIn(emailOf(owner)));
        assertThat(signIn(emailOf(owner), OTHER_PASSWORD, null))
                .isEqualTo(new SignInResult.Refused());
        assertThat(signIn(emailOf(owner), PASSWORD, null))
                .isEqualTo(new SignInResult.SignedIn(owner));
    }

    @Test
    void ofTwoWhoSignUpWithOneEmailAtOnceOneHasItAndBothAreAnsweredTheSame() throws Exception {
        var email = newEmail();
        List<SignUpResult> answers =
                atOnce(
                        () -> accounts.signUp(email, PASSWORD + "0", ADDRESS),
                        () -> accounts.signUp(email, PASSWORD + "1", ADDRESS));
        assertThat(answers).containsOnly(new SignUpResult.NowSignIn(email));
        assertThat(IntStream.range(0, 2).mapToObj(i -> signIn(email, PASSWORD + i, null)))
                .filteredOn(SignInResult.SignedIn.class::isInstance)
                .hasSize(1);
    }

    @Test
    void aGuestWhoClaimsAndSignsInIsTheSamePerson() {
        var guest = people.startGuest();
        var email = newEmail();
        accounts.claim(guest.id(), email, PASSWORD, ADDRESS);
        assertThat(people.find(guest.id()).orElseThrow().isGuest()).isTrue();
        assertThat(signIn(email, PASSWORD, guest.id()))
                .isInstanceOfSatisfying(
                        SignInResult.SignedIn.class,
                        signedIn -> {
                            assertThat(signedIn.person().id()).isEqualTo(guest.id());
                            assertThat(signedIn.person().email()).isEqualTo(email);
                        });
        assertThat(accounts.claimedEmail(guest.id())).isEmpty();
    }

    @Test
    void claimingATakenEmailIsAnsweredTheSameAndLeavesBothPeopleAsTheyWere() {
        var owner = testPeople.account();
        var guest = people.startGuest();
        assertThat(accounts.claim(guest.id(), emailOf(owner), OTHER_PASSWORD, ADDRESS))
                .isEqualTo(new SignUpResult.NowSignIn(emailOf(owner)));
        assertThat(signIn(emailOf(owner), OTHER_PASSWORD, guest.id()))
                .isEqualTo(new SignInResult.Refused());
        assertThat(people.find(guest.id()).orElseThrow().isGuest()).isTrue();
        assertThat(signIn(emailOf(owner), PASSWORD, guest.id()))
                .isEqualTo(new SignInResult.SignedIn(owner));
    }

    @Test
    void ofTwoGuestsWhoClaimOneEmailTheFirstToSignInHasIt() {
        var email = newEmail();
        var first = people.startGuest();
        var second = people.startGuest();
        accounts.claim(first.id(), email, PASSWORD, ADDRESS);
        accounts.claim(second.id(), email, OTHER_PASSWORD, ADDRESS);
        assertThat(signIn(email, OTHER_PASSWORD, second.id()))
                .isInstanceOf(SignInResult.SignedIn.class);
        assertThat(signIn(email, PASSWORD, first.id())).isEqualTo(new SignInResult.Refused());
        assertThat(people.find(first.id()).orElseThrow().isGuest()).isTrue();
    }

    @Test
    void aClaimCannotBeConfirmedByAnotherPerson() {
        var guest = people.startGuest();
        var email = newEmail();
        accounts.claim(guest.id(), email, PASSWORD, ADDRESS);
        assertThat(signIn(email, PASSWORD, people.startGuest().id()))
                .isEqualTo(new SignInResult.Refused());
        assertThat(signIn(email, PASSWORD, null)).isEqualTo(new SignInResult.Refused());
    }

    @Test
    void aClaimThatWasGivenUpOpensNothing() {
        var guest = people.startGuest();
        var email = newEmail();
        accounts.claim(guest.id(), email, PASSWORD, ADDRESS);
        accounts.dropClaim(guest.id());
        assertThat(signIn(email, PASSWORD, guest.id())).isEqualTo(new SignInResult.Refused());
    }

    @Test
    void anAccountCannotBeClaimedAgain() {
        var person = testPeople.account();
        accounts.claim(person.id(), newEmail(), OTHER_PASSWORD, ADDRESS);
        assertThat(accounts.claimedEmail(person.id())).isEmpty();
    }

    @Test
    void whatIsNoEmailAddressIsRefused() {
        assertThat(accounts.signUp("ana", PASSWORD, ADDRESS))
                .isEqualTo(new SignUpResult.NoAddress());
    }

    @Test
    void aCommonPasswordIsRefusedForSignUpAndChange() {
        var refused = PasswordProblem.TOO_COMMON;
        assertThat(accounts.signUp(newEmail(), "password123", ADDRESS))
                .isEqualTo(new SignUpResult.PasswordRefused(refused));
        var person = testPeople.account();
        assertThat(change(person, PASSWORD, "qwertyuiop"))
                .isEqualTo(new PasswordChangeResult.NewOneRefused(refused));
    }

    @Test
    void aChangedPasswordReplacesTheOldOne() {
        var person = testPeople.account();
        assertThat(change(person, PASSWORD, OTHER_PASSWORD))
                .isInstanceOf(PasswordChangeResult.Changed.class);
        assertThat(signIn(person.email(), PASSWORD, null)).isEqualTo(new SignInResult.Refused());
        assertThat(signIn(person.email(), OTHER_PASSWORD, null))
                .isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void aPasswordIsOnlyChangedByWhoKnowsIt() {
        var person = testPeople.account();
        assertThat(change(person, OTHER_PASSWORD, "another fine one 9"))
                .isEqualTo(new PasswordChangeResult.WrongPassword());
        assertThat(signIn(person.email(), PASSWORD, null))
                .isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void aGuestHasNoPasswordToChange() {
        assertThat(change(people.startGuest(), "", OTHER_PASSWORD))
                .isEqualTo(new PasswordChangeResult.WrongPassword());
    }

    @Test
    void triesAtOneAccountAreSlowedWhetherItExistsOrNot() {
        for (var email : new String[] {testPeople.account().email(), newEmail()}) {
            for (int i = 0; i < 10; i++) {
                assertThat(signIn(email, OTHER_PASSWORD, null))
                        .isEqualTo(new SignInResult.Refused());
            }
            assertThat(signIn(email, PASSWORD, null)).isInstanceOf(SignInResult.TooManyTries.class);
        }
    }

    @Test
    void aRightPasswordForgivesEarlierSlips() {
        var email = testPeople.account().email();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 9; i++) {
                signIn(email, OTHER_PASSWORD, null);
            }
            assertThat(signIn(email, PASSWORD, null)).isInstanceOf(SignInResult.SignedIn.class);
        }
    }

    @Test
    void passwordsAreStoredAsBcryptHashes() {
        var person = testPeople.account();
        assertThat(stored.findById(person.id().value()).orElseThrow().passwordHash())
                .startsWith("{bcrypt}");
    }

    private static String emailOf(Person person) {
        return person.emailAddress().orElseThrow();
    }

    private SignInResult signIn(@Nullable String email, String password, @Nullable PersonId guest) {
        return accounts.signIn(String.valueOf(email), password, guest, ADDRESS);
    }

    private PasswordChangeResult change(Person person, String current, String wanted) {
        return accounts.changePassword(person.id(), current, wanted, null, ADDRESS);
    }
}
