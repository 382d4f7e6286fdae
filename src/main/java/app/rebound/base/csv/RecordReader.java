package app.rebound.base.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a CSV text as they stand there; goes on after a row with broken quotes, unless there
 * are so many that the text can hardly be CSV.
 */
final class RecordReader implements AutoCloseable {

    static final int MOST_BROKEN_ROWS = 1_000;

    private final LineFeed feed;
    private final CSVFormat format;
    private Iterator<CSVRecord> records;
    private long number;
    private int brokenRows;

    RecordReader(Reader text, CsvDelimiter delimiter) throws IOException {
        feed = new LineFeed(text);
        format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(delimiter.character())
                        .setIgnoreEmptyLines(false)
                        .get();
        records = parse();
    }

    /** The next row that is not an empty line, which still counts when rows are numbered. */
    Optional<CsvRow> next() throws IOException {
        while (true) {
            feed.startRecord();
            var line = feed.recordLine();
            number++;
            try {
                if (!records.hasNext()) {
                    return Optional.empty();
                }
                var cells = records.next().toList();
                if (cells.size() > 1 || !feed.recordIsEmptyLine()) {
                    return Optional.of(new CsvRow(number, line, cells, List.of()));
                }
            } catch (UncheckedIOException e) {
                if (!(e.getCause() instanceof CSVException)) {
                    throw e.getCause();
                }
                return Optional.of(broken(line));
            }
        }
    }

    @Override
    public void close() throws IOException {
        feed.close();
    }

    /** The rest of a row with broken quotes is unknown, so reading resumes on its next line. */
    private CsvRow broken(long line) throws IOException {
        if (++brokenRows > MOST_BROKEN_ROWS) {
            records = Collections.emptyIterator();
            return Problems.tooManyBrokenRows(number, line, MOST_BROKEN_ROWS);
        }
        var row =
                feed.hasEnded()
                        ? Problems.unclosedQuote(number, line)
                        : Problems.textAfterQuote(number, line);
        feed.skipFirstLineOfRecord();
        records = parse();
        return row;
    }

    private Iterator<CSVRecord> parse() throws IOException {
        return CSVParser.builder().setReader(feed).setFormat(format).get().iterator();
    }
}
