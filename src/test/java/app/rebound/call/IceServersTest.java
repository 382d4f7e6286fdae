package app.rebound.call;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;

class IceServersTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final ApplicationContextRunner started =
            new ApplicationContextRunner()
                    .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
                    .withBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC))
                    .withUserConfiguration(IceServers.class);

    /** printf '1795341600:6f1c2d3e' | openssl dgst -sha1 -hmac north-sea-lamp -binary | base64 */
    @Test
    void theCredentialIsTheOneThatOpensslComputes() {
        assertThat(IceServers.credential("north-sea-lamp", "1795341600:6f1c2d3e"))
                .isEqualTo("EqO9B3kOtu+d15z21AkXXsshNl8=");
    }

    /** RFC 2202, case 2 of HMAC-SHA-1, effcdf6ae5eb2fa2d27416d5f184df9c259a7c79. */
    @Test
    void theCredentialIsTheOneOfThePublishedTestCase() {
        assertThat(IceServers.credential("Jefe", "what do ya want for nothing?"))
                .isEqualTo("7/zfauXrL6LSdBbV8YTfnCWafHk=");
    }

    @Test
    void withoutConfigurationNobodyElseLearnsOfACall() {
        started.run(
                context -> assertThat(context.getBean(IceServers.class).forOneCall()).isEmpty());
    }

    @Test
    void emptyVariablesAreNoConfiguration() {
        started.withPropertyValues(
                        "rebound.call.stun-urls=",
                        "rebound.call.turn-urls=",
                        "rebound.call.turn-secret=")
                .run(context ->
                        assertThat(context.getBean(IceServers.class).forOneCall()).isEmpty());
    }

    @Test
    void aStunServerNeedsNoCredentials() {
        started.withPropertyValues("rebound.call.stun-urls=stun:a.example:3478,stun:b.example")
                .run(context ->
                        assertThat(context.getBean(IceServers.class).forOneCall())
                                .containsExactly(
                                        new IceServer(
                                                List.of("stun:a.example:3478", "stun:b.example"),
                                                null,
                                                null)));
    }

    @Test
    void credentialsEndWhenTheyWereSaidToEnd() {
        withTurn()
                .withPropertyValues("rebound.call.turn-credentials-last=2h")
                .run(context -> {
                    var turn = context.getBean(IceServers.class).forOneCall().getFirst();
                    var username = requireNonNull(turn.username());
                    assertThat(username)
                            .startsWith(NOW.plus(Duration.ofHours(2)).getEpochSecond() + ":");
                    assertThat(turn.credential())
                            .isEqualTo(IceServers.credential("secret", username));
                });
    }

    @Test
    void noTwoCallsHaveTheSameCredentials() {
        withTurn()
                .run(context -> {
                    var servers = context.getBean(IceServers.class);
                    assertThat(servers.forOneCall().getFirst().username())
                            .isNotEqualTo(servers.forOneCall().getFirst().username());
                });
    }

    @Test
    void aTurnServerWithoutItsSecretIsRefusedAtTheStart() {
        started.withPropertyValues("rebound.call.turn-urls=turn:a.example:3478")
                .run(context ->
                        assertThat(context)
                                .getFailure()
                                .rootCause()
                                .hasMessageContaining("turn-secret"));
    }

    @ParameterizedTest
    @CsvSource({
        "stun-urls, https://a.example",
        "stun-urls, turn:a.example",
        "turn-urls, stun:a.example",
        "turn-credentials-last, 1s",
        "turn-credentials-last, 30d"
    })
    void whatIsNoAddressOrNoReasonableLifeIsRefusedAtTheStart(String property, String value) {
        withTurn()
                .withPropertyValues("rebound.call." + property + "=" + value)
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void neitherSecretNorCredentialIsEverPrinted() {
        withTurn()
                .run(context -> {
                    assertThat(context.getBean(CallProperties.class).toString())
                            .doesNotContain("secret");
                    var turn = context.getBean(IceServers.class).forOneCall().getFirst();
                    assertThat(turn.toString()).doesNotContain(requireNonNull(turn.credential()));
                });
    }

    private ApplicationContextRunner withTurn() {
        return started.withPropertyValues(
                "rebound.call.turn-urls=turn:a.example:3478", "rebound.call.turn-secret=secret");
    }
}
