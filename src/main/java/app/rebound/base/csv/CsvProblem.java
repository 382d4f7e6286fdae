package app.rebound.base.csv;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something a person has to know or put right in a CSV file, as a translation key whose text needs
 * nothing but {@code args}.
 *
 * @param row the row as a spreadsheet counts it (empty rows and the header included), 0 for the
 *     file as a whole
 * @param column the column's name, or its letter where it has none
 */
public record CsvProblem(long row, @Nullable String column, String key, Map<String, Object> args) {

    public CsvProblem {
        args = Map.copyOf(args);
    }
}
