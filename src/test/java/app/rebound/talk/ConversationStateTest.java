package app.rebound.talk;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.talk.ConversationState.Moments;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConversationStateTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant BEFORE = NOW.minusSeconds(60);
    private static final Instant LATER = NOW.plusSeconds(60);

    @Test
    void itWaitsUntilItIsOpenedAndThenUntilSomethingIsWritten() {
        assertThat(state(LATER, null, null, null)).isEqualTo(ConversationState.WAITING);
        assertThat(state(LATER, BEFORE, null, null)).isEqualTo(ConversationState.OPENED);
        assertThat(state(LATER, BEFORE, BEFORE, null)).isEqualTo(ConversationState.WROTE);
    }

    @Test
    void whatIsOverSaysSoWhateverWasWritten() {
        assertThat(state(BEFORE, BEFORE, BEFORE, null)).isEqualTo(ConversationState.EXPIRED);
        assertThat(state(LATER, BEFORE, BEFORE, BEFORE)).isEqualTo(ConversationState.REVOKED);
        assertThat(state(BEFORE, null, null, BEFORE)).isEqualTo(ConversationState.REVOKED);
    }

    @Test
    void itIsOverAtTheVeryMomentItExpires() {
        assertThat(state(NOW, null, null, null)).isEqualTo(ConversationState.EXPIRED);
    }

    private static ConversationState state(
            Instant expires,
            @Nullable Instant opened,
            @Nullable Instant wrote,
            @Nullable Instant revoked) {
        return ConversationState.of(new Moments(expires, opened, wrote, revoked), NOW);
    }
}
