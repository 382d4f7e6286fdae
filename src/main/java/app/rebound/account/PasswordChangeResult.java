package app.rebound.account;

import java.time.Duration;

/** What came of trying to change a password. */
public sealed interface PasswordChangeResult {

    /** The new one counts; {@code devices} others were signed out. */
    record Changed(int devices) implements PasswordChangeResult {}

    record WrongPassword() implements PasswordChangeResult {}

    record NewOneRefused(PasswordProblem problem) implements PasswordChangeResult {}

    record TooManyTries(Duration retryIn) implements PasswordChangeResult {}
}
