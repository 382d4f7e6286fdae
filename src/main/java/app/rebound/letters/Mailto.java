package app.rebound.letters;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Addresses that open a mail program with a letter in it (RFC 6068). */
public final class Mailto {

    /** Longer ones are cut or refused by some systems, Windows first at 2,048. */
    static final int LONGEST = 2000;

    private Mailto() {}

    /**
     * The whole letter, or empty where the address would get too long for some mail programs.
     *
     * @param reach used where it is an e-mail address
     */
    public static Optional<String> of(String reach, String subject, String body) {
        return Optional.of(to(reach) + "?subject=" + encoded(subject) + "&body=" + encoded(body))
                .filter(link -> link.length() <= LONGEST);
    }

    /** A message with its subject alone, for a text that is pasted. */
    public static String withoutText(String reach, String subject) {
        return to(reach) + "?subject=" + encoded(subject);
    }

    /** Whether one can write to {@code reach} by e-mail. */
    public static boolean isAddress(String reach) {
        return reach.strip().matches("[^\\s@<>,;?&]+@[^\\s@<>,;?&]+");
    }

    private static String to(String reach) {
        return "mailto:" + (isAddress(reach) ? encoded(reach.strip()).replace("%40", "@") : "");
    }

    /** Percent-encoded UTF-8, with line breaks as CRLF. */
    private static String encoded(String text) {
        return URLEncoder.encode(text.replaceAll("\\R", "\r\n"), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
