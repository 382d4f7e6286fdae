package app.rebound.base.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes rows as UTF-8 CSV in which no cell can act as a formula, and which {@link CsvSource} reads
 * back as it was. Closing it closes the stream.
 */
public final class CsvExport implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;
    private final int columns;

    private CsvExport(Writer writer, List<String> columns) throws IOException {
        this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        this.columns = columns.size();
        row(columns);
    }

    /** Starts with a byte order mark, without which Excel takes UTF-8 for something else. */
    public static CsvExport forSpreadsheets(OutputStream out, List<String> columns)
            throws IOException {
        var writer = writer(out);
        writer.write(BYTE_ORDER_MARK);
        return new CsvExport(writer, columns);
    }

    /** Starts with the header, for programs that don't expect a byte order mark. */
    public static CsvExport forPrograms(OutputStream out, List<String> columns) throws IOException {
        return new CsvExport(writer(out), columns);
    }

    /** Writes one row, which has a cell for every column. */
    public void row(List<String> cells) throws IOException {
        if (cells.size() != columns) {
            throw new IllegalArgumentException(
                    "%d cells for %d columns".formatted(cells.size(), columns));
        }
        printer.printRecord(cells.stream().map(FormulaGuard::neutralise));
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
