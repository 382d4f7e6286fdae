package app.rebound.letters;

/** How long a letter is, for what it is for. */
public enum LetterLength {
    SHORT,
    FITS,
    LONG,
    TOO_LONG;

    /** Beyond this many words nobody reads on. */
    public static final int MOST = 300;

    /** A thank-you reads well from here … */
    public static final int THANKS_FROM = 80;

    /** … up to here. */
    public static final int THANKS_TO = 180;

    /** How {@code words} are for a letter for {@code purpose}. */
    public static LetterLength of(Purpose purpose, int words) {
        if (words > MOST) {
            return TOO_LONG;
        }
        if (purpose != Purpose.THANK_YOU) {
            return FITS;
        }
        if (words < THANKS_FROM) {
            return SHORT;
        }
        return words > THANKS_TO ? LONG : FITS;
    }

    /** How many words {@code text} has; a lone dash is none. */
    public static int words(String text) {
        return LetterText.words(text);
    }

    /** How many places in square brackets {@code text} leaves to be filled. */
    public static int gaps(String text) {
        return LetterText.gaps(text);
    }

    /** Translation key of the sentence that says it. */
    public String key() {
        return "letters.length." + name();
    }
}
