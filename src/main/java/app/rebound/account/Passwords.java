package app.rebound.account;

import static java.util.Objects.requireNonNull;

import app.rebound.base.SecretToken;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.io.ClasspathResource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Judges new passwords without asking anyone outside, hashes them, and compares. */
@Component
class Passwords {

    /** The shortest password taken, in characters. */
    static final int LEAST = 10;

    /** What bcrypt looks at; what comes after would not count, so it is refused. */
    private static final int MOST_BYTES = 72;

    /** Below this many guesses (10^6) a password is a known one with a twist or two. */
    private static final int LEAST_SCORE = 2;

    private final PasswordEncoder encoder;
    private final Zxcvbn strength = new Zxcvbn();
    private final Set<String> common = commonOnes();
    private final String nobodysHash;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodysHash = hash(SecretToken.random().value());
    }

    /** What is wrong with {@code password} for the account of {@code email}, if anything. */
    Optional<PasswordProblem> problemWith(String password, String email) {
        if (password.codePointCount(0, password.length()) < LEAST) {
            return Optional.of(PasswordProblem.TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(PasswordProblem.TOO_LONG);
        }
        var plain = password.toLowerCase(Locale.ROOT);
        if (common.contains(plain) || strength.measure(password).getScore() < LEAST_SCORE) {
            return Optional.of(PasswordProblem.TOO_COMMON);
        }
        var own = List.of(email, email.replaceFirst("@.*", ""), "rebound");
        return strength.measure(password, own).getScore() < LEAST_SCORE
                ? Optional.of(PasswordProblem.TOO_PERSONAL)
                : Optional.empty();
    }

    String hash(String password) {
        return requireNonNull(encoder.encode(password));
    }

    /** Compares; takes the same time where there is no hash to compare with. */
    boolean matches(String password, @Nullable String hash) {
        var same = encoder.matches(password, hash == null ? nobodysHash : hash);
        return same && hash != null;
    }

    /** Whether the hash was made in an older way than is recommended now. */
    boolean isDated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private static Set<String> commonOnes() {
        var list =
                new ClasspathResource("/com/nulabinc/zxcvbn/matchers/dictionaries/passwords.txt");
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(list.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.length() >= LEAST)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
