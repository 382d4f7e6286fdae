package rebound.bench;

import app.rebound.account.People;
import app.rebound.account.Person;
import app.rebound.questions.csv.ImportRequest;
import app.rebound.questions.csv.ImportResult;
import app.rebound.questions.csv.ImportWatch;
import app.rebound.questions.csv.QuestionColumn;
import app.rebound.questions.csv.QuestionImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;

/**
 * Importing a file of questions, with the judging of every row, against putting the same rows into
 * the same table with its indexes in the fastest way the database has.
 */
final class ImportBench {

    private static final double MOST = 5;

    private final BenchServer server;
    private final QuestionImports imports;
    private final Person importer;
    private final Person copier;
    private final int count;

    ImportBench(BenchServer server, int count) {
        this.server = server;
        this.imports = server.the(QuestionImports.class);
        this.importer = server.the(People.class).startGuest();
        this.copier = server.the(People.class).startGuest();
        this.count = count;
    }

    /** Measures, and leaves the imported questions with the person it returns. */
    Person run(Turns turns, Report report) throws IOException {
        var raw = new RawQuestions(server, copier.id(), count);
        var file = file();
        var request = imports.guess(file, Locale.ENGLISH);
        report.heading(
                "Import of %,d questions (%.1f MB)".formatted(count, Files.size(file) / 1e6),
                raw.way(),
                "import");
        var medians =
                turns.compare(
                        () -> timedAndUndone(copier, raw::load),
                        () -> timedAndUndone(importer, () -> bringIn(request)));
        report.ratio("bringing them in", medians, MOST);
        report.aside("the preview before it: " + Report.millis(Turns.timed(() -> plan(request))));
        bringIn(request);
        server.analyze();
        Files.delete(file);
        return importer;
    }

    private Duration timedAndUndone(Person owner, Runnable action) {
        var time = Turns.timed(action);
        var written =
                server.sql().update("delete from question where owner_id = ?", owner.id().value());
        if (written != count) {
            throw new IllegalStateException(written + " questions were written");
        }
        server.tidy("question");
        return time;
    }

    private void bringIn(ImportRequest request) {
        if (!(imports.bringIn(importer.id(), request, ImportWatch.NONE)
                instanceof ImportResult.Done)) {
            throw new IllegalStateException("The import did not come to its end");
        }
    }

    private void plan(ImportRequest request) {
        try {
            imports.plan(importer.id(), request, ImportWatch.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() throws IOException {
        var file = Files.createTempFile("rebound-bench", ".csv");
        try (var printer = CSVFormat.RFC4180.print(Files.newBufferedWriter(file))) {
            printer.printRecord(QuestionColumn.headers());
            for (var number = 0; number < count; number++) {
                var question = MadeUp.question(number);
                printer.printRecord(
                        question.text(),
                        code(question.kind()),
                        code(question.competencies().iterator().next()),
                        code(question.roleFamily()),
                        code(question.difficulty()),
                        question.language().toLanguageTag(),
                        question.answerTime().toSeconds(),
                        question.goodAnswer(),
                        String.join("|", question.followUps()),
                        String.join("|", question.rewordings()),
                        "no",
                        question.source());
            }
        }
        return file;
    }

    private static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
