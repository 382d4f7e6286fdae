package app.rebound.rubrics;

/** What of a typed text can be kept. */
final class Texts {

    private Texts() {}

    /**
     * The text without NUL characters, which PostgreSQL cannot store. Fails above {@code max}
     * characters: the form never lets so many through.
     */
    static String storable(String text, int max) {
        if (text.length() > max) {
            throw new IllegalArgumentException("Longer than " + max + " characters");
        }
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }
}
