package app.rebound.questions.csv;

import java.util.EnumMap;
import java.util.Map;

/** How many rows of a file are in which state; empty lines are none. */
public record ImportCounts(Map<RowState, Long> rows) {

    public ImportCounts {
        rows = Map.copyOf(rows);
    }

    public long of(RowState state) {
        return rows.getOrDefault(state, 0L);
    }

    public long all() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    ImportCounts and(ImportCounts other) {
        var sum = new EnumMap<RowState, Long>(RowState.class);
        sum.putAll(rows);
        other.rows.forEach((state, count) -> sum.merge(state, count, Long::sum));
        return new ImportCounts(sum);
    }

    /** How many questions come in, given what is done with near-duplicates. */
    public long toBringIn(NearDuplicates nearDuplicates) {
        return of(RowState.NEW)
                + switch (nearDuplicates) {
                    case SKIP -> 0;
                    case BRING_IN -> of(RowState.NEAR_DUPLICATE);
                };
    }

    /** Counts while rows come by. */
    static final class Tally {

        private final EnumMap<RowState, Long> rows = new EnumMap<>(RowState.class);

        void add(RowState state) {
            rows.merge(state, 1L, Long::sum);
        }

        ImportCounts counts() {
            return new ImportCounts(rows);
        }
    }
}
