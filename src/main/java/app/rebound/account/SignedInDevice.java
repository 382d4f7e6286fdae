package app.rebound.account;

import java.time.Instant;

/**
 * A browser someone stays signed in on.
 *
 * @param browser its name, or empty where it did not say
 * @param system what it runs on, or empty
 * @param lastUsedAt to the hour
 */
public record SignedInDevice(
        DeviceId id, String browser, String system, Instant since, Instant lastUsedAt) {}
