package app.rebound.applications.csv;

import app.rebound.account.PersonId;
import app.rebound.applications.Applications;
import app.rebound.applications.Stage;
import app.rebound.applications.Stages;
import app.rebound.base.csv.CsvExport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Writes a person's applications as CSV that opens safely in a spreadsheet and comes back equal.
 */
@Service
public class ApplicationExport {

    private final Applications applications;
    private final Stages stages;
    private final StageNames names;

    ApplicationExport(Applications applications, Stages stages, StageNames names) {
        this.applications = applications;
        this.stages = stages;
        this.names = names;
    }

    /** Reads all of it before anything is written: half a file looks like a whole one. */
    public void write(PersonId owner, OutputStream out) throws IOException {
        var called = stages.of(owner).stream().collect(Collectors.toMap(Stage::id, names::written));
        var all = applications.all(owner);
        try (var csv = CsvExport.forSpreadsheets(out, ApplicationColumn.headers())) {
            for (var application : all) {
                csv.row(
                        ApplicationColumn.cells(
                                application, called.getOrDefault(application.stage(), "")));
            }
        }
    }

    /** A file with nothing but the names of the columns and one example. */
    public void template(List<String> example, OutputStream out) throws IOException {
        try (var csv = CsvExport.forSpreadsheets(out, ApplicationColumn.headers())) {
            csv.row(example);
        }
    }
}
