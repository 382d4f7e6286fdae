package app.rebound.base.csv;

/** What stands between two cells of a CSV file. */
public enum CsvDelimiter {
    TAB('\t'),
    SEMICOLON(';'),
    COMMA(',');

    private final char character;

    CsvDelimiter(char character) {
        this.character = character;
    }

    public char character() {
        return character;
    }
}
