package app.rebound.questions.ui;

import app.rebound.account.PersonId;
import app.rebound.base.ui.OpenFile;
import app.rebound.questions.csv.ImportRequest;
import app.rebound.questions.csv.ImportResult;
import app.rebound.questions.csv.ImportWatch;
import app.rebound.questions.csv.QuestionImports;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An import that is being done. It goes on when its screen is closed or loaded again, and is found
 * again through the session. It lets the file go when all of it is in or nobody waits any more.
 */
final class ImportJob implements ImportWatch {

    private static final Logger log = LoggerFactory.getLogger(ImportJob.class);

    /** How it ended: with a result, or broken, known to the log by an id. */
    sealed interface Ending {

        record Result(ImportResult result) implements Ending {}

        record Broken(String id) implements Ending {}
    }

    private final OpenFile file;
    private final long rows;
    private final BooleanSupplier stopping;
    private final List<Runnable> watchers = new ArrayList<>();
    private @Nullable Ending ending;
    private boolean fileGone;
    private volatile long done;
    private volatile boolean cancelled;

    /**
     * @param rows how many there are to go through
     * @param stopping whether the application is about to end
     */
    ImportJob(OpenFile file, long rows, BooleanSupplier stopping) {
        this.file = file;
        this.rows = rows;
        this.stopping = stopping;
    }

    /** How many rows there are to go through. */
    long rows() {
        return rows;
    }

    /** How many rows were gone through. */
    long done() {
        return done;
    }

    void cancel() {
        cancelled = true;
    }

    synchronized Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    /** From here on {@code watcher} is told, on any thread, whenever something changed. */
    synchronized void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /** {@code watcher} does not wait any more. */
    synchronized void leave(Runnable watcher) {
        watchers.remove(watcher);
        letGoUnlessAwaited();
    }

    /** The file, for whoever asks first, of an import that ended without writing anything. */
    synchronized Optional<OpenFile> takeBack() {
        if (fileGone) {
            return Optional.empty();
        }
        fileGone = true;
        return Optional.of(file);
    }

    /** Does the import; whatever happens, there is an ending. */
    void run(QuestionImports imports, PersonId person, ImportRequest request) {
        try {
            end(new Ending.Result(imports.bringIn(person, request, this)));
        } catch (RuntimeException e) {
            var id = UUID.randomUUID().toString().substring(0, 8);
            log.error("Import {} broke and was rolled back", id, e);
            end(new Ending.Broken(id));
        }
    }

    @Override
    public void read(long rows) {
        done = rows;
        tell();
    }

    @Override
    public boolean cancelled() {
        return cancelled || stopping.getAsBoolean();
    }

    private void end(Ending how) {
        synchronized (this) {
            ending = how;
            if (how instanceof Ending.Result(ImportResult.Done done)) {
                letGo();
            }
            letGoUnlessAwaited();
        }
        tell();
    }

    private synchronized void letGoUnlessAwaited() {
        if (ending != null && watchers.isEmpty()) {
            letGo();
        }
    }

    private synchronized void letGo() {
        if (!fileGone) {
            fileGone = true;
            file.letGo();
        }
    }

    private void tell() {
        List<Runnable> told;
        synchronized (this) {
            told = List.copyOf(watchers);
        }
        told.forEach(Runnable::run);
    }
}
