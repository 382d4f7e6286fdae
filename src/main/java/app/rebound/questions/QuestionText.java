package app.rebound.questions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the text of a question is compared, searched and ordered. */
public final class QuestionText {

    static final int SEARCH_LENGTH = 8000;
    static final int SORT_LENGTH = 60;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
    private static final Pattern LEADING_NUMBER =
            Pattern.compile("^[\\s\\p{Z}]*(?:\\(?\\d{1,4}[.)\\]:]+|[-*•–])[\\s\\p{Z}]*");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private QuestionText() {}

    /**
     * What is left of a question when case, accents, spaces, punctuation and a leading "12. " do
     * not matter; texts with the same normal form are near-duplicates.
     */
    public static String normalise(String text) {
        var plain = fold(LEADING_NUMBER.matcher(text).replaceFirst(""));
        var words = NO_LETTER_OR_DIGIT.matcher(plain).replaceAll(" ").strip();
        // A text of nothing but signs is still a text.
        return words.isEmpty() ? fold(text) : words;
    }

    /** SHA-256 of the normal form as 64 hex digits: equal for near-duplicates. */
    public static String dedupKey(String text) {
        return keyOfNormal(normalise(text));
    }

    /** The key of a text whose normal form is known. */
    static String keyOfNormal(String normal) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(normal.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lower case without accents and with single spaces, as it is searched. */
    public static String fold(String text) {
        return isAscii(text) ? foldAscii(text) : foldAny(text);
    }

    /** The same for the plain letters of most texts, many times faster. */
    private static String foldAscii(String text) {
        var folded = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c > ' ' && c < 0x7f) {
                folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    static String foldAny(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var lower = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        return SPACES.matcher(lower.replace("ß", "ss")).replaceAll(" ").strip();
    }

    /** What a search looks at: the question and its rewordings, folded. */
    static String searchText(String text, List<String> rewordings) {
        return cut(fold(text + "\n" + String.join("\n", rewordings)), SEARCH_LENGTH);
    }

    /** Orders questions by their words in any language and on any database. */
    static String sortKey(String text) {
        return sortKeyOfNormal(normalise(text));
    }

    /** The order of a text whose normal form is known. */
    static String sortKeyOfNormal(String normal) {
        return cut(normal, SORT_LENGTH);
    }

    /** The words of a search, each of which must be found. */
    static List<String> words(String search) {
        return Arrays.stream(fold(search).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(10)
                .toList();
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        // Never through the middle of a character outside the basic plane.
        return text.substring(
                0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
