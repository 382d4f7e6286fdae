package app.rebound.base.csv;

import java.util.List;

/**
 * One row of a CSV file with all that is wrong with it; a row that could not be read at all has no
 * cells.
 *
 * @param number the row as a spreadsheet counts it, empty rows and the header included
 * @param line the line of the file on which the row starts
 * @param cells as many as the row has, which may be more or fewer than there are columns
 */
public record CsvRow(long number, long line, List<String> cells, List<CsvProblem> problems) {

    public CsvRow {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    /** The cell in the column with this index, counted from 0; empty where the row is too short. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /**
     * Whether no cell holds more than white space, as in the rows spreadsheets leave at the end.
     */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
