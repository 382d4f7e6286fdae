package app.rebound.applications;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether two spellings mean the same company. */
final class CompanyName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What the law adds to a name, in the countries of our readers; nobody says it aloud. */
    private static final Pattern LEGAL_FORM =
            Pattern.compile(
                    " (gmbh|gmbh co kg|mbh|ug|ag|kg|ohg|gbr|ev|e v|se|ltd|limited|plc|llc|llp|inc"
                            + "|incorporated|corp|corporation|co|company|sa|sas|sarl|srl|spa|bv|nv"
                            + "|ab|as|oy|group|holding)$");

    private CompanyName() {}

    /**
     * The name without case, accents, punctuation and legal forms; empty only for a name without
     * letters and digits.
     */
    static String key(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .replace("ß", "ss")
                        .replace("&", " ");
        var words = NOT_WORDS.matcher(plain).replaceAll(" ").strip();
        for (var form = LEGAL_FORM.matcher(words); form.find(); form = LEGAL_FORM.matcher(words)) {
            words = words.substring(0, form.start()).strip();
        }
        return words.substring(0, Math.min(words.length(), ApplicationData.SHORT));
    }
}
