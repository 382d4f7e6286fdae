package app.rebound.advice;

/** Texts as they are kept. */
final class Words {

    /** The longest text. */
    static final int LONGEST = 10_000;

    private Words() {}

    /** At most {@link #LONGEST} characters, never through the middle of one. */
    static String text(String text) {
        return cut(text.replace("\u0000", ""), LONGEST);
    }

    /** One line without space around it, as long as a name may be. */
    static String line(String text) {
        return cut(text.strip().replaceAll("\\s+", " ").replace("\u0000", ""), AskingData.LONGEST);
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(
                0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
