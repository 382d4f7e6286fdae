package app.rebound.account;

import java.time.Duration;

/** What came of asking for an account. */
public sealed interface SignUpResult {

    /** Said whether or not {@code email} already had an account; signing in shows which. */
    record NowSignIn(String email) implements SignUpResult {}

    record NoAddress() implements SignUpResult {}

    record PasswordRefused(PasswordProblem problem) implements SignUpResult {}

    record Closed() implements SignUpResult {}

    record TooManyTries(Duration retryIn) implements SignUpResult {}
}
