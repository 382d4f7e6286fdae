package app.rebound.base.jpa;

import java.util.Locale;

/**
 * What SQL's {@code like … escape '!'} compares with; signs that mean something there stand for
 * themselves.
 */
public final class LikePattern {

    private LikePattern() {}

    /** Finds {@code text} anywhere. */
    public static String containing(String text) {
        return "%" + text.replaceAll("([!%_])", "!$1") + "%";
    }

    /** Finds what somebody typed anywhere in lower-case text. */
    public static String typed(String text) {
        return containing(text.strip().toLowerCase(Locale.ROOT));
    }
}
