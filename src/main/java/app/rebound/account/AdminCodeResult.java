package app.rebound.account;

import java.time.Duration;

/** What came of entering the admin code. */
public sealed interface AdminCodeResult {

    record NowAdmin() implements AdminCodeResult {}

    record Wrong() implements AdminCodeResult {}

    record TooManyTries(Duration retryIn) implements AdminCodeResult {}
}
