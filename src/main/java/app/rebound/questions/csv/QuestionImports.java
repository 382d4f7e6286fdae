package app.rebound.questions.csv;

import app.rebound.account.People;
import app.rebound.account.Person;
import app.rebound.account.PersonId;
import app.rebound.account.Role;
import app.rebound.base.csv.ColumnMapping;
import app.rebound.base.csv.CsvHeader;
import app.rebound.base.csv.CsvLayout;
import app.rebound.base.csv.CsvLimits;
import app.rebound.base.csv.CsvSource;
import app.rebound.base.csv.FileSample;
import app.rebound.questions.QuestionData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings questions in from CSV: first says what each row would become, then writes all of it or
 * nothing.
 */
@Service
public class QuestionImports {

    private final ImportWords words;
    private final KnownQuestions known;
    private final QuestionLoader loader;
    private final ImportTurns turns;
    private final People people;
    private final TransactionTemplate transaction;

    QuestionImports(
            ImportWords words,
            KnownQuestions known,
            QuestionLoader loader,
            ImportTurns turns,
            People people,
            TransactionTemplate transaction) {
        this.words = words;
        this.known = known;
        this.loader = loader;
        this.turns = turns;
        this.people = people;
        this.transaction = transaction;
    }

    /** How the file is probably meant. */
    public ImportRequest guess(Path file, Locale language) throws IOException {
        var layout = new CsvSource(file, CsvLimits.USUAL).guessLayout(words.headers());
        return read(file, layout, language);
    }

    /** How the file is probably meant if it is laid out like this. */
    public ImportRequest read(Path file, CsvLayout layout, Locale language) throws IOException {
        var mapping = mapping(sample(file, layout), layout.header());
        return new ImportRequest(
                file, layout, mapping, language, ImportTarget.OWN, NearDuplicates.SKIP);
    }

    /** The first rows as they stand in the file. */
    public FileSample sample(Path file, CsvLayout layout) throws IOException {
        return FileSample.of(file, layout);
    }

    /** What bringing the file in would do; writes nothing. Empty if the watch stopped it. */
    public Optional<ImportPlan> plan(PersonId person, ImportRequest request, ImportWatch watch)
            throws IOException {
        var destination = destination(person, request.target());
        try (var run = new ImportRun(request, destination, words, known)) {
            var draft = new ImportPlan.Draft();
            return run.forEachBlock(watch, block -> block.forEach(draft::add))
                    ? Optional.of(draft.plan(run.problems()))
                    : Optional.empty();
        }
    }

    /** Brings in what is new in the file as it is now, all of it or nothing. */
    public ImportResult bringIn(PersonId person, ImportRequest request, ImportWatch watch) {
        var destination = destination(person, request.target());
        return inTurn(destination, () -> write(destination, request, watch));
    }

    /**
     * Runs {@code action} in a transaction of its own in which nobody else imports into the same
     * questions; anything but {@link ImportResult.Done} leaves everything as it was.
     */
    ImportResult inTurn(Destination destination, Supplier<ImportResult> action) {
        turns.prepare(destination);
        return transaction.execute(status -> {
            var result = turns.take(destination) ? action.get() : new ImportResult.Busy();
            if (!(result instanceof ImportResult.Done)) {
                status.setRollbackOnly();
            }
            return result;
        });
    }

    /** Writes what is new in the file, in the caller's transaction. */
    ImportResult write(Destination destination, ImportRequest request, ImportWatch watch) {
        try (var run = new ImportRun(request, destination, words, known)) {
            if (run.columns().names().isEmpty()) {
                return new ImportResult.Unreadable(run.problems());
            }
            var tally = new ImportCounts.Tally();
            var toEnd =
                    run.forEachBlock(
                            watch,
                            block -> {
                                block.forEach(row -> tally.add(row.state()));
                                loader.write(destination.owner(), toBringIn(request, block));
                            });
            var counts = tally.counts();
            return toEnd && !watch.cancelled()
                    ? new ImportResult.Done(counts.toBringIn(request.nearDuplicates()), counts)
                    : new ImportResult.Cancelled();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<QuestionData> toBringIn(ImportRequest request, List<JudgedRow> block) {
        return block.stream()
                .filter(row -> request.bringsIn(row.state()))
                .map(JudgedRow::data)
                .filter(Objects::nonNull)
                .toList();
    }

    private Destination destination(PersonId person, ImportTarget target) {
        return switch (target) {
            case OWN -> new Destination.Own(person);
            case SHARED -> {
                if (people.find(person).map(Person::role).orElse(Role.PERSON) != Role.ADMIN) {
                    throw new AccessDeniedException("Only admins keep the shared bank");
                }
                yield new Destination.Shared();
            }
        };
    }

    private ColumnMapping<QuestionColumn> mapping(FileSample sample, CsvHeader header) {
        var named =
                header == CsvHeader.PRESENT
                        ? ColumnMapping.byName(sample.columns().names(), words::column)
                        : new ColumnMapping<QuestionColumn>(Map.of());
        return named.has(QuestionColumn.TEXT)
                ? named
                : mostQuestions(sample)
                        .filter(index -> !named.indexes().containsValue(index))
                        .map(index -> named.with(QuestionColumn.TEXT, index))
                        .orElse(named);
    }

    /** The column in which most cells end in a question mark, the first of equals. */
    private static Optional<Integer> mostQuestions(FileSample sample) {
        return IntStream.range(0, sample.columns().names().size())
                .boxed()
                .max(
                        Comparator.comparing((Integer column) -> questions(sample, column))
                                .thenComparing(column -> -column));
    }

    private static long questions(FileSample sample, int column) {
        return sample.rows().stream().filter(row -> row.cell(column).strip().endsWith("?")).count();
    }
}
