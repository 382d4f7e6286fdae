package app.rebound.base.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.commons.io.IOUtils;

/** A CSV file somebody uploaded: first guess its layout, then read it. */
public final class CsvSource {

    private static final int BEGINNING = 64 * 1024;

    private final Path file;
    private final CsvLimits limits;

    public CsvSource(Path file, CsvLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /**
     * How the file is probably to be read. There is a header if the first row holds at least one of
     * the known column names, whatever its case, spaces and underscores.
     */
    public CsvLayout guessLayout(Collection<String> knownColumns) throws IOException {
        if (isTooLarge()) {
            return new CsvLayout(StandardCharsets.UTF_8, CsvDelimiter.COMMA, CsvHeader.PRESENT);
        }
        var charset = CharsetGuess.of(file);
        var guess = DelimiterGuess.best(beginning(charset));
        var named =
                guess.firstRow()
                        .filter(row -> CsvColumns.anyKnown(row.cells(), knownColumns))
                        .isPresent();
        return new CsvLayout(
                charset, guess.delimiter(), named ? CsvHeader.PRESENT : CsvHeader.ABSENT);
    }

    /** Opens the file for reading; what is wrong with it is in the answer, not an exception. */
    public CsvRows open(CsvLayout layout) throws IOException {
        if (isTooLarge()) {
            return CsvRows.refused(Problems.fileTooLarge(Files.size(file), limits.fileBytes()));
        }
        var records = new RecordReader(reader(layout.charset()), layout.delimiter());
        try {
            return CsvRows.read(records, layout, limits);
        } catch (IOException | RuntimeException e) {
            records.close();
            throw e;
        }
    }

    private boolean isTooLarge() throws IOException {
        return Files.size(file) > limits.fileBytes();
    }

    /** The whole lines among the first characters. */
    private String beginning(Charset charset) throws IOException {
        try (var reader = reader(charset)) {
            var characters = new char[BEGINNING];
            var text = new String(characters, 0, IOUtils.read(reader, characters));
            var lastLineEnd = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
            return text.length() < BEGINNING || lastLineEnd < 0
                    ? text
                    : text.substring(0, lastLineEnd + 1);
        }
    }

    private Reader reader(Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset));
    }
}
