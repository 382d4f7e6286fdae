package app.rebound.base.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a CSV file is to be read: first guessed from the file, then corrected by whoever knows it.
 */
public record CsvLayout(Charset charset, CsvDelimiter delimiter, CsvHeader header) {

    /** What {@link CsvExport} writes. */
    public static final CsvLayout OWN_EXPORT =
            new CsvLayout(StandardCharsets.UTF_8, CsvDelimiter.COMMA, CsvHeader.PRESENT);

    public CsvLayout withCharset(Charset charset) {
        return new CsvLayout(charset, delimiter, header);
    }

    public CsvLayout withDelimiter(CsvDelimiter delimiter) {
        return new CsvLayout(charset, delimiter, header);
    }

    public CsvLayout withHeader(CsvHeader header) {
        return new CsvLayout(charset, delimiter, header);
    }
}
