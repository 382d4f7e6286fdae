package app.rebound.base.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A CSV file as a person might upload it, and what comes out of it. */
final class UploadedFile {

    private final Path file;
    private CsvLimits limits = CsvLimits.USUAL;

    private UploadedFile(Path file) {
        this.file = file;
    }

    static UploadedFile with(Path folder, String text) throws IOException {
        return with(folder, text, StandardCharsets.UTF_8);
    }

    static UploadedFile with(Path folder, String text, Charset charset) throws IOException {
        return with(folder, text.getBytes(charset));
    }

    static UploadedFile with(Path folder, byte[] bytes) throws IOException {
        return new UploadedFile(Files.write(Files.createTempFile(folder, "upload", ".csv"), bytes));
    }

    UploadedFile within(CsvLimits limits) {
        this.limits = limits;
        return this;
    }

    CsvLayout guess(String... knownColumns) throws IOException {
        return new CsvSource(file, limits).guessLayout(List.of(knownColumns));
    }

    /** Everything in the file, read as UTF-8 with commas and a header. */
    Content read() throws IOException {
        return read(CsvLayout.OWN_EXPORT);
    }

    Content read(CsvLayout layout) throws IOException {
        try (var open = new CsvSource(file, limits).open(layout)) {
            var rows = new ArrayList<CsvRow>();
            for (var row = open.next(); row.isPresent(); row = open.next()) {
                rows.add(row.get());
            }
            return new Content(open.columns(), open.problems(), rows);
        }
    }

    record Content(CsvColumns columns, List<CsvProblem> fileProblems, List<CsvRow> rows) {

        List<List<String>> cells() {
            return rows.stream().map(CsvRow::cells).toList();
        }

        List<CsvProblem> problems() {
            return Stream.concat(
                            fileProblems.stream(),
                            rows.stream().flatMap(row -> row.problems().stream()))
                    .toList();
        }

        CsvProblem onlyProblem() {
            if (problems().size() != 1) {
                throw new AssertionError("Not exactly one problem: " + problems());
            }
            return problems().getFirst();
        }
    }
}
