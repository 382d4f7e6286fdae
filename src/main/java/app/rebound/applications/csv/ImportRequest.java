package app.rebound.applications.csv;

import app.rebound.base.csv.ColumnMapping;
import app.rebound.base.csv.CsvLayout;
import java.nio.file.Path;

/** A file of applications and how to read it. */
public record ImportRequest(Path file, CsvLayout layout, ColumnMapping<ApplicationColumn> mapping) {

    public ImportRequest with(ColumnMapping<ApplicationColumn> mapping) {
        return new ImportRequest(file, layout, mapping);
    }
}
