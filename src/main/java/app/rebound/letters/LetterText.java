package app.rebound.letters;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts paragraphs into a text and takes them out again. What the person wrote themselves is never
 * touched: only a paragraph that still reads exactly as it was put in is found.
 */
final class LetterText {

    private static final String BETWEEN = "\n\n";
    private static final Pattern GAP = Pattern.compile("\\[[^\\[\\]\\n]{3,}]");
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    private LetterText() {}

    static String of(Collection<String> paragraphs) {
        return String.join(BETWEEN, paragraphs);
    }

    /** The text without {@code paragraph}, or empty where it is not there any more. */
    static Optional<String> without(String text, String paragraph) {
        return swapped(text, paragraph, "");
    }

    /** The text with {@code after} in place of {@code before}, or empty where that is not there. */
    static Optional<String> swapped(String text, String before, String after) {
        var start = text.indexOf(before);
        if (before.isEmpty() || start < 0) {
            return Optional.empty();
        }
        return Optional.of(
                joined(text.substring(0, start), after, text.substring(start + before.length())));
    }

    /**
     * The text with {@code paragraph} after the last of {@code earlier} that is still there, else
     * before the first of {@code later}, else at the end.
     */
    static String with(
            String text, String paragraph, Collection<String> earlier, Collection<String> later) {
        var place =
                earlier.stream()
                        .filter(text::contains)
                        .map(one -> text.indexOf(one) + one.length())
                        .max(Comparator.naturalOrder())
                        .or(() ->
                                later.stream()
                                        .map(text::indexOf)
                                        .filter(start -> start >= 0)
                                        .min(Comparator.naturalOrder()))
                        .orElse(text.length());
        return joined(text.substring(0, place), paragraph, text.substring(place));
    }

    /** How many words one reads; a lone dash or bracket is none. */
    static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /** How many places in square brackets are still to be filled. */
    static int gaps(String text) {
        return (int) GAP.matcher(text).results().count();
    }

    private static String joined(String before, String between, String after) {
        var text = new StringBuilder(before.stripTrailing());
        for (var part : new String[] {between, after.stripLeading()}) {
            if (!text.isEmpty() && !part.isEmpty()) {
                text.append(BETWEEN);
            }
            text.append(part);
        }
        return text.toString();
    }
}
