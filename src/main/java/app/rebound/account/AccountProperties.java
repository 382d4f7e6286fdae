package app.rebound.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What whoever runs Rebound decides about accounts.
 *
 * @param signUp whether people may make accounts; guests may start either way
 * @param adminEmail the account with this e-mail is an admin; empty for none
 */
@Validated
@ConfigurationProperties("rebound.account")
public record AccountProperties(
        @NotNull @DefaultValue("open") SignUp signUp,
        @NotNull @DefaultValue("") String adminEmail,
        @NotNull @Valid @DefaultValue Limits limits) {

    public enum SignUp {
        OPEN,
        CLOSED
    }

    /** How often things may be tried before one has to wait. */
    public record Limits(
            @NotNull @Valid @DefaultValue Limit signInPerAddress,
            @NotNull @Valid @DefaultValue Limit signInPerAccount,
            @NotNull @Valid @DefaultValue Limit signUpPerAddress,
            @NotNull @Valid @DefaultValue Limit guestsPerAddress) {}

    /** So many tries at once, and so many more evenly spread over each {@code per}. */
    public record Limit(
            @Positive @DefaultValue("10") int attempts,
            @NotNull @DurationMin(seconds = 1) @DefaultValue("15m") Duration per) {}

    boolean isAdmin(String email) {
        return !adminEmail.isBlank() && Emails.normalised(adminEmail).equals(email);
    }
}
