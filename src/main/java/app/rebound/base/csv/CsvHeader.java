package app.rebound.base.csv;

/** Whether the first row of a CSV file names the columns or is already data. */
public enum CsvHeader {
    PRESENT,
    ABSENT
}
