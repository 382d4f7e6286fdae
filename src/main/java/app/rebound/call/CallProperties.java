package app.rebound.call;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What whoever runs Rebound decides about calls.
 *
 * @param stunUrls as {@code stun:stun.example.org:3478}; empty for none
 * @param turnUrls as {@code turn:turn.example.org:3478}; empty for none
 * @param turnSecret what the TURN server knows as {@code static-auth-secret}
 * @param turnCredentialsLast how long a browser may use what it was given; longer than a call
 */
@Validated
@ConfigurationProperties("rebound.call")
public record CallProperties(
        @NotNull @DefaultValue List<@Pattern(regexp = "stuns?:\\S+") String> stunUrls,
        @NotNull @DefaultValue List<@Pattern(regexp = "turns?:\\S+") String> turnUrls,
        @NotNull @DefaultValue("") String turnSecret,
        @NotNull @DurationMin(minutes = 10) @DurationMax(days = 2) @DefaultValue("12h")
                Duration turnCredentialsLast) {

    @AssertTrue(message = "rebound.call.turn-urls needs rebound.call.turn-secret")
    public boolean isTurnSecretWhereNeeded() {
        return turnUrls.isEmpty() || !turnSecret.isBlank();
    }

    @Override
    public String toString() {
        return "CallProperties[stunUrls=" + stunUrls + ", turnUrls=" + turnUrls + "]";
    }
}
