package app.rebound.questions.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills the shared bank at the first start with the questions that are shipped, through the
 * importer people use. It happens once, so that a question an admin deletes stays deleted.
 */
@Component
class ShippedQuestions implements ApplicationRunner {

    private static final String FILES = "classpath:data/questions/*.csv";
    private static final Logger log = LoggerFactory.getLogger(ShippedQuestions.class);

    private final QuestionsSettings settings;
    private final QuestionImports imports;
    private final ImportTurns turns;
    private final ResourcePatternResolver resources;
    private final JdbcClient jdbc;
    private final Clock clock;

    ShippedQuestions(
            QuestionsSettings settings,
            QuestionImports imports,
            ImportTurns turns,
            ResourcePatternResolver resources,
            JdbcClient jdbc,
            Clock clock) {
        this.settings = settings;
        this.imports = imports;
        this.turns = turns;
        this.resources = resources;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (settings.loadShipped()) {
            var result = load();
            if (result instanceof ImportResult.Done(var broughtIn, var counts) && broughtIn > 0) {
                log.info("Loaded {} shipped questions into the shared bank", broughtIn);
            }
        }
    }

    /** Loads all of them or none; does nothing where that was done before. */
    ImportResult load() throws IOException {
        var files = new ArrayList<Path>();
        try {
            for (var resource : shipped()) {
                files.add(copy(resource));
            }
            return imports.inTurn(new Destination.Shared(), () -> load(files));
        } finally {
            for (var file : files) {
                Files.delete(file);
            }
        }
    }

    private ImportResult load(List<Path> files) {
        if (turns.shippedBefore()) {
            return ImportResult.Done.NOTHING;
        }
        turns.shipped(clock.instant());
        if (hasQuestions()) {
            return ImportResult.Done.NOTHING;
        }
        var all = ImportResult.Done.NOTHING;
        for (var file : files) {
            if (!(bringIn(file) instanceof ImportResult.Done done)) {
                throw new IllegalStateException("The shipped questions can't be read");
            }
            all = all.and(done);
        }
        return all;
    }

    private ImportResult bringIn(Path file) {
        try {
            var request = imports.guess(file, Locale.ENGLISH).into(ImportTarget.SHARED);
            return imports.write(new Destination.Shared(), request, ImportWatch.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Resource> shipped() throws IOException {
        return Arrays.stream(resources.getResources(FILES))
                .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                .toList();
    }

    private static Path copy(Resource resource) throws IOException {
        var file = Files.createTempFile("rebound-shipped", ".csv");
        try (var in = resource.getInputStream()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private boolean hasQuestions() {
        return jdbc.sql("select exists (select 1 from question where owner_id is null)")
                .query(Boolean.class)
                .single();
    }
}
