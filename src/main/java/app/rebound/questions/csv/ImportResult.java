package app.rebound.questions.csv;

import app.rebound.base.csv.CsvProblem;
import java.util.List;
import java.util.Map;

/** How an import ended; only {@link Done} wrote anything. */
public sealed interface ImportResult {

    /** All of it is in. */
    record Done(long broughtIn, ImportCounts counts) implements ImportResult {

        static final Done NOTHING = new Done(0, new ImportCounts(Map.of()));

        /** This and the other as one. */
        Done and(Done other) {
            return new Done(broughtIn + other.broughtIn, counts.and(other.counts));
        }
    }

    /** Stopped on request. */
    record Cancelled() implements ImportResult {}

    /** Another import into the same questions is running. */
    record Busy() implements ImportResult {}

    /** The file as a whole can't be read. */
    record Unreadable(List<CsvProblem> problems) implements ImportResult {}
}
