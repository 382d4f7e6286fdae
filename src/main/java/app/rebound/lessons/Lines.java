package app.rebound.lessons;

/** Short lines as they are kept. */
final class Lines {

    private Lines() {}

    /** At most {@code length} characters, never through the middle of one. */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(
                0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    /** One line without space around it or a full stop after it. */
    static String line(String text, int length) {
        var one = text.strip().replaceAll("\\s+", " ").replace("\u0000", "");
        return cut(one.replaceFirst("[.\\s]+$", ""), length);
    }
}
