package app.rebound.applications.csv;

import app.rebound.account.PersonId;
import app.rebound.applications.Application;
import app.rebound.applications.Applications;
import app.rebound.applications.NewApplication;
import app.rebound.applications.Stages;
import app.rebound.base.csv.ColumnMapping;
import app.rebound.base.csv.CsvExport;
import app.rebound.base.csv.CsvHeader;
import app.rebound.base.csv.CsvLayout;
import app.rebound.base.csv.CsvLimits;
import app.rebound.base.csv.CsvProblem;
import app.rebound.base.csv.CsvRow;
import app.rebound.base.csv.CsvSource;
import app.rebound.base.csv.FileSample;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings applications in from CSV: first says what each row would become, then writes all of it or
 * nothing.
 */
@Service
public class ApplicationImports {

    /** So many rows of a file are read; nobody applies more often. */
    public static final int MOST_ROWS = 5_000;

    private final Applications applications;
    private final Stages stages;
    private final StageNames names;

    ApplicationImports(Applications applications, Stages stages, StageNames names) {
        this.applications = applications;
        this.stages = stages;
        this.names = names;
    }

    /** How the file is probably meant. */
    public ImportRequest guess(Path file) throws IOException {
        var known =
                Arrays.stream(ApplicationColumn.values())
                        .flatMap(column ->
                                Stream.concat(
                                        Stream.of(column.header()), column.otherNames().stream()))
                        .toList();
        return read(file, new CsvSource(file, CsvLimits.USUAL).guessLayout(known));
    }

    /** How the file is probably meant if it is laid out like this. */
    public ImportRequest read(Path file, CsvLayout layout) throws IOException {
        var columns = FileSample.of(file, layout).columns().names();
        return new ImportRequest(
                file,
                layout,
                layout.header() == CsvHeader.PRESENT
                        ? ColumnMapping.byName(columns, ApplicationImports::column)
                        : new ColumnMapping<ApplicationColumn>(Map.of()));
    }

    /** What bringing the file in would do; writes nothing. */
    @Transactional(readOnly = true)
    public ImportPlan plan(PersonId owner, ImportRequest request) {
        var problems = new ArrayList<CsvProblem>();
        var planned = new ArrayList<PlannedRow>();
        var onBoard = new HashSet<String>();
        applications.all(owner).stream().map(ApplicationImports::key).forEach(onBoard::add);
        try (var rows = new CsvSource(request.file(), CsvLimits.USUAL).open(request.layout())) {
            problems.addAll(rows.problems());
            var reader = new RowReader(request.mapping(), rows.columns(), stages.of(owner), names);
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                if (planned.size() == MOST_ROWS) {
                    problems.add(tooMany(row.get()));
                    break;
                }
                if (row.get().cells().isEmpty() || !row.get().isBlank()) {
                    planned.add(judged(reader.read(row.get()), onBoard));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ImportPlan(planned, problems);
    }

    /**
     * Brings in what is new in the file as it is now, all of it or nothing; returns how many. Two
     * at once wait for each other, so that nothing comes in twice.
     */
    @Transactional
    public int bringIn(PersonId owner, ImportRequest request, LocalDate today) {
        applications.waitForTurn(owner);
        var fresh =
                plan(owner, request).rows(RowState.NEW).stream()
                        .map(PlannedRow::application)
                        .filter(Objects::nonNull)
                        .toList();
        applications.bringIn(owner, fresh, today);
        return fresh.size();
    }

    /** Writes the wrong rows of {@code plan} with the reasons, to be put right and brought in. */
    public void wrongRows(
            ImportRequest request,
            ImportPlan plan,
            Function<CsvProblem, String> said,
            OutputStream out)
            throws IOException {
        var wrong = plan.rows(RowState.WRONG);
        var header = new ArrayList<>(List.of("row", "reason"));
        var named = FileSample.of(request.file(), request.layout()).columns().names();
        var width = wrong.stream().mapToInt(row -> row.row().cells().size()).max().orElse(0);
        for (var i = 0; i < Math.max(width, named.size()); i++) {
            header.add(i < named.size() ? named.get(i) : "");
        }
        try (var csv = CsvExport.forSpreadsheets(out, header)) {
            for (var row : wrong) {
                var cells = new ArrayList<String>();
                cells.add(Long.toString(row.number()));
                cells.add(row.problems().stream().map(said).collect(Collectors.joining(" ")));
                for (var i = 2; i < header.size(); i++) {
                    cells.add(row.row().cell(i - 2));
                }
                csv.row(cells);
            }
        }
    }

    private static PlannedRow judged(PlannedRow row, HashSet<String> onBoard) {
        var application = row.application();
        return application == null || onBoard.add(key(application))
                ? row
                : new PlannedRow(row.row(), row.text(), RowState.SAME, null, List.of());
    }

    private static String key(Application application) {
        return Applications.sameKey(application.data());
    }

    private static String key(NewApplication application) {
        return Applications.sameKey(application.data());
    }

    private static CsvProblem tooMany(CsvRow row) {
        return new CsvProblem(
                row.number(),
                null,
                "application-import.problem.too-many-rows",
                Map.of("row", row.number(), "limit", MOST_ROWS));
    }

    private static Optional<ApplicationColumn> column(String name) {
        var wanted = normalised(name);
        return Arrays.stream(ApplicationColumn.values())
                .filter(column ->
                        normalised(column.header()).equals(wanted)
                                || column.otherNames().stream()
                                        .anyMatch(other -> normalised(other).equals(wanted)))
                .findFirst();
    }

    private static String normalised(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }
}
