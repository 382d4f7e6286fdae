package app.rebound.questions.csv;

import app.rebound.account.PersonId;
import app.rebound.base.csv.CsvExport;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionData;
import app.rebound.questions.QuestionQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.stereotype.Service;

/** Writes questions as CSV that opens safely in a spreadsheet and comes back in equal. */
@Service
public class QuestionExport {

    private final QuestionBank bank;

    QuestionExport(QuestionBank bank) {
        this.bank = bank;
    }

    /**
     * Writes every question asked for. Nothing is sent before all of it is ready: half a file looks
     * like a whole one, and someone with a slow line would keep the database waiting.
     */
    public void write(PersonId person, QuestionQuery query, OutputStream out) throws IOException {
        var file = Files.createTempFile("rebound-export", ".csv");
        try {
            try (var csv =
                    CsvExport.forSpreadsheets(
                            Files.newOutputStream(file), QuestionColumn.headers())) {
                bank.each(person, query, question -> row(csv, question));
            }
            Files.copy(file, out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.delete(file);
        }
    }

    /** A file with nothing but the names of the columns and this example. */
    public void template(QuestionData example, OutputStream out) throws IOException {
        try (var csv = CsvExport.forSpreadsheets(out, QuestionColumn.headers())) {
            csv.row(QuestionColumn.cells(example));
        }
    }

    private static void row(CsvExport csv, QuestionData question) {
        try {
            csv.row(QuestionColumn.cells(question));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
