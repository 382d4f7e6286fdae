package app.rebound.account;

import java.time.Duration;

/** What came of trying to sign in. */
public sealed interface SignInResult {

    record SignedIn(Person person) implements SignInResult {}

    /** E-mail and password do not belong together; not said is which of them is known. */
    record Refused() implements SignInResult {}

    record TooManyTries(Duration retryIn) implements SignInResult {}
}
