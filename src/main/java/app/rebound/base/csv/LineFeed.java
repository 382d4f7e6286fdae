package app.rebound.base.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * The cleaned text of a CSV file, handed to the parser one line at a time.
 *
 * <p>Lines end in LF, and control characters other than tab are gone. Because no read goes beyond
 * the end of a line, what was handed out since {@link #startRecord} is exactly one record, and
 * reading can go back to the line after the one where a broken record began.
 */
final class LineFeed extends Reader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader source;
    private final StringBuilder lines = new StringBuilder();
    private int position;
    private long line = 1;
    private int recordStart;
    private long recordLine = 1;
    private boolean atStart = true;
    private boolean afterCarriageReturn;
    private boolean ended;

    /**
     * @param source read character by character, so better buffered
     */
    LineFeed(Reader source) {
        this.source = source;
    }

    /** Says that the next line starts a record. */
    void startRecord() {
        if (position == lines.length()) {
            lines.setLength(0);
            position = 0;
        }
        recordStart = position;
        recordLine = line;
    }

    /** The line of the file, counted from 1, on which the current record starts. */
    long recordLine() {
        return recordLine;
    }

    /** Whether the current record is a line with nothing but spaces on it. */
    boolean recordIsEmptyLine() {
        for (var i = recordStart; i < position; i++) {
            if (lines.charAt(i) != ' ' && lines.charAt(i) != '\n') {
                return false;
            }
        }
        return true;
    }

    /** Whether the parser asked for more after the last line. */
    boolean hasEnded() {
        return ended;
    }

    /** Goes on with the line after the first one of the current record. */
    void skipFirstLineOfRecord() {
        var end = lines.indexOf("\n", recordStart);
        position = end < 0 ? lines.length() : end + 1;
        line = recordLine + 1;
        ended = false;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (position == lines.length() && !appendLine()) {
            ended = true;
            return -1;
        }
        var count = 0;
        while (count < length && position < lines.length()) {
            var c = lines.charAt(position++);
            target[offset + count++] = c;
            if (c == '\n') {
                line++;
                break;
            }
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private boolean appendLine() throws IOException {
        var before = lines.length();
        for (var c = source.read(); c >= 0; c = source.read()) {
            var endsCarriageReturn = c == '\n' && afterCarriageReturn;
            var marksByteOrder = c == BYTE_ORDER_MARK && atStart;
            afterCarriageReturn = c == '\r';
            atStart = false;
            if (endsCarriageReturn || marksByteOrder) {
                continue;
            }
            if (c == '\r' || c == '\n') {
                lines.append('\n');
                break;
            }
            if (c == '\t' || !Character.isISOControl(c)) {
                lines.append((char) c);
            }
        }
        return lines.length() > before;
    }
}
