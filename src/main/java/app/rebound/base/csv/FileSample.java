package app.rebound.base.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The first rows of a file as they stand there, to see what its columns are. */
public record FileSample(CsvColumns columns, List<CsvRow> rows) {

    private static final int ROWS = 20;

    /** The beginning of {@code file} if it is laid out like this. */
    public static FileSample of(Path file, CsvLayout layout) throws IOException {
        try (var rows = new CsvSource(file, CsvLimits.USUAL).open(layout)) {
            var sample = new ArrayList<CsvRow>();
            for (var row = rows.next();
                    row.isPresent() && sample.size() < ROWS;
                    row = rows.next()) {
                sample.add(row.get());
            }
            return new FileSample(rows.columns(), List.copyOf(sample));
        }
    }

    /** The first thing in this column, empty where there is none. */
    public String example(int column) {
        return rows.stream()
                .map(row -> row.cell(column).strip())
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }
}
