package app.rebound.applications;

import java.util.Locale;

/** What someone typed to find something by. */
final class SearchText {

    private SearchText() {}

    /** For a {@code like} on lower-case text with {@code escape '!'}. */
    static String pattern(String text) {
        var literal = text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return "%" + literal + "%";
    }
}
