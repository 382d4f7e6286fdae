package app.rebound.practice;

import java.util.Arrays;
import java.util.List;

/** The card one may take into the answer: at most five short key words. */
public final class KeyWords {

    public static final int MOST = 5;
    public static final int LONGEST = 60;

    private KeyWords() {}

    /** The words of a text in which commas or line ends stand between them. */
    public static List<String> split(String text) {
        return Arrays.stream(text.split("[,;\\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** One line of text for at most {@link #MOST} words. */
    public static String join(List<String> words) {
        return String.join(
                ", ",
                words.stream()
                        .flatMap(word -> split(word).stream())
                        .limit(MOST)
                        .map(word -> word.substring(0, Math.min(LONGEST, word.length())))
                        .toList());
    }
}
