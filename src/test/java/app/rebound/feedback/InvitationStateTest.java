package app.rebound.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.feedback.InvitationState.Moments;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InvitationStateTest {

    private static final Instant EARLIER = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void anInvitationWaitsUntilItIsOpened() {
        assertThat(at(NOW, moments(LATER, null, null, null, null, null)))
                .isEqualTo(InvitationState.WAITING);
        assertThat(at(NOW, moments(LATER, EARLIER, null, null, null, null)))
                .isEqualTo(InvitationState.OPENED);
    }

    @Test
    void whatWasBegunIsADraftUntilItIsSent() {
        assertThat(at(NOW, moments(LATER, EARLIER, EARLIER, null, null, null)))
                .isEqualTo(InvitationState.DRAFT);
        assertThat(at(NOW, moments(LATER, EARLIER, EARLIER, EARLIER, null, null)))
                .isEqualTo(InvitationState.SENT);
    }

    @Test
    void itExpiresExactlyAtItsTime() {
        var moments = moments(NOW, EARLIER, EARLIER, null, null, null);
        assertThat(at(NOW.minusMillis(1), moments)).isEqualTo(InvitationState.DRAFT);
        assertThat(at(NOW, moments)).isEqualTo(InvitationState.EXPIRED);
        assertThat(moments.live(NOW.minusMillis(1))).isTrue();
        assertThat(moments.live(NOW)).isFalse();
    }

    @Test
    void aRevokedInvitationIsRevokedEvenAfterItsTime() {
        assertThat(at(NOW, moments(LATER, EARLIER, EARLIER, null, null, EARLIER)))
                .isEqualTo(InvitationState.REVOKED);
        assertThat(at(NOW, moments(EARLIER, null, null, null, null, EARLIER)))
                .isEqualTo(InvitationState.REVOKED);
    }

    @Test
    void whatWasSentStaysSentWhateverHappensToTheLink() {
        assertThat(at(NOW, moments(EARLIER, EARLIER, EARLIER, EARLIER, null, EARLIER)))
                .isEqualTo(InvitationState.SENT);
    }

    @Test
    void aNoStaysANo() {
        assertThat(at(NOW, moments(EARLIER, EARLIER, EARLIER, null, EARLIER, null)))
                .isEqualTo(InvitationState.DECLINED);
    }

    private static InvitationState at(Instant now, Moments moments) {
        return InvitationState.of(moments, now);
    }

    private static Moments moments(
            Instant expires,
            @Nullable Instant opened,
            @Nullable Instant begun,
            @Nullable Instant sent,
            @Nullable Instant declined,
            @Nullable Instant revoked) {
        return new Moments(expires, opened, begun, sent, declined, revoked);
    }
}
