package app.rebound.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ThrottleTest {

    private final SettableClock clock = new SettableClock();
    private final Throttle throttle =
            new Throttle(new AccountProperties.Limit(3, Duration.ofMinutes(3)), clock);

    @Test
    void soManyTriesAreFreeAndTheNextHasToWaitForItsTurn() {
        for (int i = 0; i < 3; i++) {
            assertThat(throttle.tryOnce("ana")).isEmpty();
        }
        assertThat(throttle.tryOnce("ana")).contains(Duration.ofMinutes(1));
        clock.pass(Duration.ofMinutes(1));
        assertThat(throttle.tryOnce("ana")).isEmpty();
        assertThat(throttle.tryOnce("ana")).isPresent();
    }

    @Test
    void oneKeyDoesNotSlowAnother() {
        for (int i = 0; i < 4; i++) {
            throttle.tryOnce("ana");
        }
        assertThat(throttle.tryOnce("ben")).isEmpty();
    }

    @Test
    void whoIsForgivenStartsAfresh() {
        for (int i = 0; i < 4; i++) {
            throttle.tryOnce("ana");
        }
        throttle.forgive("ana");
        assertThat(throttle.tryOnce("ana")).isEmpty();
    }

    @Test
    void oneHouseholdOfIpv6AddressesCountsAsOne() {
        assertThat(keyOf("2001:db8:1:2::1")).isEqualTo(keyOf("2001:db8:1:2:ffff::9"));
        assertThat(keyOf("2001:db8:1:2::1")).isNotEqualTo(keyOf("2001:db8:1:3::1"));
        assertThat(keyOf("192.0.2.1")).isNotEqualTo(keyOf("192.0.2.2"));
    }

    @Test
    void aForwardedAddressIsNotBelievedByItself() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2.1");
        request.addHeader("X-Forwarded-For", "203.0.113.9");
        assertThat(Throttles.addressOf(request)).isEqualTo("192.0.2.1");
    }

    private static String keyOf(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return Throttles.addressOf(request);
    }

    private static class SettableClock extends Clock {

        private Instant now = Instant.parse("2026-11-21T10:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
