package app.rebound.interviews;

import app.rebound.questions.QuestionText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The words by which a question is recognised in other wordings, in English and German. */
final class KeyWords {

    private static final int MOST = 5;
    private static final int SHORTEST = 4;

    /** Said in nearly every question, so they tell nothing. */
    private static final Set<String> COMMON =
            Set.of(
                    "about",
                    "after",
                    "been",
                    "before",
                    "could",
                    "describe",
                    "does",
                    "ever",
                    "example",
                    "explain",
                    "from",
                    "give",
                    "handle",
                    "handled",
                    "have",
                    "into",
                    "more",
                    "most",
                    "should",
                    "some",
                    "tell",
                    "that",
                    "their",
                    "them",
                    "then",
                    "there",
                    "they",
                    "this",
                    "time",
                    "times",
                    "walk",
                    "want",
                    "were",
                    "what",
                    "when",
                    "where",
                    "which",
                    "while",
                    "will",
                    "with",
                    "would",
                    "your",
                    "yourself",
                    "aber",
                    "auch",
                    "beispiel",
                    "beschreiben",
                    "damit",
                    "dass",
                    "denn",
                    "diese",
                    "diesem",
                    "eine",
                    "einem",
                    "einen",
                    "einer",
                    "erzahlen",
                    "haben",
                    "hatten",
                    "ihnen",
                    "ihre",
                    "ihrem",
                    "ihren",
                    "ihrer",
                    "nennen",
                    "oder",
                    "sich",
                    "sind",
                    "uber",
                    "waren",
                    "warum",
                    "welche",
                    "wenn",
                    "wann",
                    "wurden");

    private KeyWords() {}

    /**
     * At most five beginnings of words that tell most, the longest first; plain letters and digits
     * only. The ends are left out, so that "colleagues" is found in "colleague".
     */
    static List<String> of(String text) {
        return Arrays.stream(QuestionText.fold(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST && !COMMON.contains(word))
                .map(KeyWords::beginning)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(MOST)
                .toList();
    }

    private static String beginning(String word) {
        return word.substring(0, Math.max(SHORTEST, word.length() * 3 / 4));
    }
}
