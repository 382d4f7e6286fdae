package app.rebound.account;

import java.time.Duration;

/** What came of asking to have everything erased. */
public sealed interface ErasureResult {

    record Erased() implements ErasureResult {}

    record WrongPassword() implements ErasureResult {}

    record TooManyTries(Duration retryIn) implements ErasureResult {}
}
