package app.rebound.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The limits on trying passwords and making people, per network address and per account. */
@Component
class Throttles {

    private final Throttle signInPerAddress;
    private final Throttle signInPerAccount;
    private final Throttle signUpPerAddress;
    private final Throttle guestsPerAddress;

    Throttles(AccountProperties properties, Clock clock) {
        var limits = properties.limits();
        signInPerAddress = new Throttle(limits.signInPerAddress(), clock);
        signInPerAccount = new Throttle(limits.signInPerAccount(), clock);
        signUpPerAddress = new Throttle(limits.signUpPerAddress(), clock);
        guestsPerAddress = new Throttle(limits.guestsPerAddress(), clock);
    }

    /** Counts a try at the password of {@code account}, whether there is such an account or not. */
    Optional<Duration> passwordTry(String address, String account) {
        return signInPerAddress.tryOnce(address).or(() -> signInPerAccount.tryOnce(account));
    }

    /** The password of {@code account} was right, so earlier slips don't count. */
    void passwordWasRight(String account) {
        signInPerAccount.forgive(account);
    }

    Optional<Duration> signUp(String address) {
        return signUpPerAddress.tryOnce(address);
    }

    Optional<Duration> guest(String address) {
        return guestsPerAddress.tryOnce(address);
    }

    /**
     * Whom to count a request against: its IPv4 address, or the /64 network of its IPv6 address,
     * which one household has to itself. Behind a proxy this is the visitor's address only where
     * forwarded headers are switched on.
     */
    static String addressOf(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        if (!address.contains(":")) {
            return address;
        }
        try {
            var bytes = java.net.InetAddress.ofLiteral(address).getAddress();
            return bytes.length == 16 ? java.util.HexFormat.of().formatHex(bytes, 0, 8) : address;
        } catch (IllegalArgumentException notALiteral) {
            return address;
        }
    }
}
