package app.rebound.base.csv;

/** How large a CSV file, a row and a cell may be: bytes, columns and UTF-16 characters. */
public record CsvLimits(long fileBytes, int columns, int cellCharacters) {

    /** 20 MB, 200 columns, 20,000 characters a cell. */
    public static final CsvLimits USUAL = new CsvLimits(20L * 1024 * 1024, 200, 20_000);

    public CsvLimits {
        if (fileBytes < 1 || columns < 1 || cellCharacters < 1) {
            throw new IllegalArgumentException("Limits start at 1");
        }
    }
}
