package app.rebound.account;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Accounts with e-mail and password. No answer tells whether an e-mail has one: sign-up and claim
 * answer the same either way, and are confirmed by signing in (ADR 3).
 */
@Service
public class Accounts {

    /** How many characters a password has at least. */
    public static final int SHORTEST_PASSWORD = Passwords.LEAST;

    private final PersonRepository people;
    private final Passwords passwords;
    private final Throttles throttles;
    private final AccountProperties properties;
    private final SignedInDevices devices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Accounts(
            PersonRepository people,
            Passwords passwords,
            Throttles throttles,
            AccountProperties properties,
            SignedInDevices devices,
            TransactionTemplate transaction,
            Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.throttles = throttles;
        this.properties = properties;
        this.devices = devices;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether new accounts can be made here. */
    @PreAuthorize("permitAll()")
    public boolean signUpIsOpen() {
        return properties.signUp() == AccountProperties.SignUp.OPEN;
    }

    /** Makes an account, unless the e-mail has one already. */
    @PreAuthorize("permitAll()")
    public SignUpResult signUp(String email, String password, String address) {
        return whenInOrder(
                email,
                password,
                address,
                (normalised, hash) ->
                        transaction.executeWithoutResult(status -> {
                            if (people.findByEmail(normalised).isEmpty()) {
                                people.saveAndFlush(
                                        PersonEntity.withAccount(
                                                PersonId.random(),
                                                normalised,
                                                hash,
                                                roleOf(normalised),
                                                clock.instant()));
                            }
                        }));
    }

    /**
     * Notes which account a guest wants for what they practised; it is theirs, under the same id,
     * once they have signed in with it.
     */
    public SignUpResult claim(PersonId guest, String email, String password, String address) {
        return whenInOrder(
                email,
                password,
                address,
                (normalised, hash) ->
                        transaction.executeWithoutResult(status ->
                                people.lock(guest.value())
                                        .filter(person -> person.email() == null)
                                        .ifPresent(person -> person.claim(normalised, hash))));
    }

    /** The e-mail a guest claimed and has not yet signed in with. */
    public Optional<String> claimedEmail(PersonId guest) {
        return people.findById(guest.value()).map(PersonEntity::claimedEmail);
    }

    /** Gives up a claim that was not yet confirmed. */
    public void dropClaim(PersonId guest) {
        transaction.executeWithoutResult(
                status -> people.lock(guest.value()).ifPresent(PersonEntity::dropClaim));
    }

    /**
     * Whose account e-mail and password open; where {@code guest} claimed just these and nobody was
     * faster, it is theirs from now on. Takes the same time whether the e-mail is known or not.
     */
    SignInResult signIn(String email, String password, @Nullable PersonId guest, String address) {
        var normalised = Emails.normalised(email);
        var wait = throttles.passwordTry(address, normalised);
        if (wait.isPresent()) {
            return new SignInResult.TooManyTries(wait.get());
        }
        var account = people.findByEmail(normalised).orElse(null);
        var right = passwords.matches(password, account == null ? null : account.passwordHash());
        if (account != null && right) {
            throttles.passwordWasRight(normalised);
            return new SignInResult.SignedIn(renewed(account, password));
        }
        if (guest != null) {
            return confirmClaim(guest, normalised, password)
                    .<SignInResult>map(person -> {
                        throttles.passwordWasRight(normalised);
                        return new SignInResult.SignedIn(person);
                    })
                    .orElseGet(SignInResult.Refused::new);
        }
        return new SignInResult.Refused();
    }

    /** Changes the password and signs {@code person} out everywhere but on {@code kept}. */
    public PasswordChangeResult changePassword(
            PersonId person,
            String current,
            String wanted,
            @Nullable DeviceId kept,
            String address) {
        return switch (check(person, current, address)) {
            case PasswordCheck.Wrong() -> new PasswordChangeResult.WrongPassword();
            case PasswordCheck.TooManyTries(var retryIn) ->
                    new PasswordChangeResult.TooManyTries(retryIn);
            case PasswordCheck.Right(var email) ->
                    passwords
                            .problemWith(wanted, email)
                            .<PasswordChangeResult>map(PasswordChangeResult.NewOneRefused::new)
                            .orElseGet(() -> replacePassword(person, wanted, kept));
        };
    }

    private PasswordChangeResult replacePassword(
            PersonId person, String wanted, @Nullable DeviceId kept) {
        var hash = passwords.hash(wanted);
        return requireNonNull(
                transaction.execute(status -> {
                    people.lock(person.value()).ifPresent(found -> found.changePassword(hash));
                    return new PasswordChangeResult.Changed(
                            kept == null ? 0 : devices.revokeOthers(person, kept));
                }));
    }

    /** Whether {@code password} is the person's; a guest has none. */
    PasswordCheck check(PersonId person, String password, String address) {
        var account = people.findById(person.value()).orElse(null);
        var email = account == null ? null : account.email();
        if (account == null || email == null) {
            return new PasswordCheck.Wrong();
        }
        var wait = throttles.passwordTry(address, email);
        if (wait.isPresent()) {
            return new PasswordCheck.TooManyTries(wait.get());
        }
        if (!passwords.matches(password, account.passwordHash())) {
            return new PasswordCheck.Wrong();
        }
        throttles.passwordWasRight(email);
        return new PasswordCheck.Right(email);
    }

    sealed interface PasswordCheck {
        record Right(String email) implements PasswordCheck {}

        record Wrong() implements PasswordCheck {}

        record TooManyTries(Duration retryIn) implements PasswordCheck {}
    }

    private interface Keep {
        void keep(String normalisedEmail, String passwordHash);
    }

    private SignUpResult whenInOrder(String email, String password, String address, Keep keep) {
        if (!signUpIsOpen()) {
            return new SignUpResult.Closed();
        }
        var normalised = Emails.normalised(email);
        if (!Emails.isAddress(normalised)) {
            return new SignUpResult.NoAddress();
        }
        var problem = passwords.problemWith(password, normalised);
        if (problem.isPresent()) {
            return new SignUpResult.PasswordRefused(problem.get());
        }
        var wait = throttles.signUp(address);
        if (wait.isPresent()) {
            return new SignUpResult.TooManyTries(wait.get());
        }
        try {
            keep.keep(normalised, passwords.hash(password));
        } catch (DataIntegrityViolationException someoneWasFaster) {
            // The same as having found the account: the answer does not tell.
        }
        return new SignUpResult.NowSignIn(normalised);
    }

    private Optional<Person> confirmClaim(PersonId guest, String email, String password) {
        var claimant = people.findById(guest.value()).orElse(null);
        var hash =
                claimant == null || !claimant.claims(email) ? null : claimant.claimedPasswordHash();
        if (!passwords.matches(password, hash)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(
                    transaction.execute(status -> claimConfirmed(guest, email, hash)));
        } catch (DataIntegrityViolationException someoneWasFaster) {
            return Optional.empty();
        }
    }

    private @Nullable Person claimConfirmed(PersonId guest, String email, @Nullable String hash) {
        var claimant = people.lock(guest.value()).orElse(null);
        if (claimant == null
                || !claimant.claims(email)
                || hash == null
                || !hash.equals(claimant.claimedPasswordHash())
                || people.findByEmail(email).isPresent()) {
            return null;
        }
        claimant.confirmClaim();
        if (properties.isAdmin(email)) {
            claimant.become(Role.ADMIN);
        }
        people.flush();
        return claimant.toPerson();
    }

    /** Hashes the password anew where that is done better nowadays. */
    private Person renewed(PersonEntity account, String password) {
        var hash = account.passwordHash();
        if (hash != null && passwords.isDated(hash)) {
            var better = passwords.hash(password);
            transaction.executeWithoutResult(status ->
                    people.lock(account.id().value())
                            .ifPresent(person -> person.changePassword(better)));
        }
        return account.toPerson();
    }

    private Role roleOf(String email) {
        return properties.isAdmin(email) ? Role.ADMIN : Role.PERSON;
    }
}
