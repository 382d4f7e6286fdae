package app.rebound.base.csv;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How one delimiter cuts the first rows of a CSV file. */
record DelimiterGuess(CsvDelimiter delimiter, List<CsvRow> rows) {

    private static final int ROWS = 20;

    /**
     * The delimiter that cuts most rows, more than half at least, into as many cells as the first
     * row, two at least. Of two that do so equally well it is the one rarer in running text: a
     * decimal comma in every row is more likely than a semicolon in every row. Where none does, it
     * is the one that most often leaves the rows whole, before all the comma.
     */
    static DelimiterGuess best(String beginning) throws IOException {
        var best = of(CsvDelimiter.COMMA, beginning);
        for (var delimiter : List.of(CsvDelimiter.SEMICOLON, CsvDelimiter.TAB)) {
            var guess = of(delimiter, beginning);
            best = guess.isBetterThan(best) ? guess : best;
        }
        return best;
    }

    Optional<CsvRow> firstRow() {
        return rows.stream().findFirst();
    }

    private static DelimiterGuess of(CsvDelimiter delimiter, String beginning) throws IOException {
        var rows = new ArrayList<CsvRow>();
        try (var records = new RecordReader(new StringReader(beginning), delimiter)) {
            for (var row = records.next();
                    row.isPresent() && rows.size() < ROWS;
                    row = records.next()) {
                rows.add(row.get());
            }
        }
        return new DelimiterGuess(delimiter, rows);
    }

    /** Compared with a guess that is commoner in running text. */
    private boolean isBetterThan(DelimiterGuess other) {
        if (cuts() != other.cuts()) {
            return cuts();
        }
        return cuts() ? alike() >= other.alike() : alike() > other.alike();
    }

    private boolean cuts() {
        return columns() >= 2 && alike() * 2 > rows.size();
    }

    private long alike() {
        return rows.stream().filter(row -> row.cells().size() == columns()).count();
    }

    private int columns() {
        return firstRow().map(row -> row.cells().size()).orElse(0);
    }
}
