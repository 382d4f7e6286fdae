package app.rebound.shell;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An unexpected error, known to the person and to the log by the same short id. */
final class Mishap {

    private static final Logger log = LoggerFactory.getLogger(Mishap.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Mishap() {}

    /** Logs the error and returns its id, eight hex digits. */
    static String log(Throwable error) {
        var id = HexFormat.of().toHexDigits(RANDOM.nextInt());
        log.error("Mishap {}", id, error);
        return id;
    }
}
