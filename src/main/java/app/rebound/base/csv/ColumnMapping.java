package app.rebound.base.csv;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * In which column of a file, counted from 0, each thing stands that is looked for.
 *
 * @param <C> the names of what is looked for
 */
public record ColumnMapping<C extends Enum<C>>(Map<C, Integer> indexes) {

    public ColumnMapping {
        indexes = Map.copyOf(indexes);
    }

    /** Every column whose name {@code known} recognises, the first of equals. */
    public static <C extends Enum<C>> ColumnMapping<C> byName(
            Collection<String> names, Function<String, Optional<C>> known) {
        var found = new LinkedHashMap<C, Integer>();
        var index = 0;
        for (var name : names) {
            var at = index++;
            known.apply(name).ifPresent(column -> found.putIfAbsent(column, at));
        }
        return new ColumnMapping<>(found);
    }

    /** The same with {@code column} read from the file's column {@code index}. */
    public ColumnMapping<C> with(C column, int index) {
        var changed = new LinkedHashMap<>(indexes);
        changed.put(column, index);
        return new ColumnMapping<>(changed);
    }

    /** The same with {@code column} left to its usual value. */
    public ColumnMapping<C> without(C column) {
        var changed = new LinkedHashMap<>(indexes);
        changed.remove(column);
        return new ColumnMapping<>(changed);
    }

    public Optional<Integer> index(C column) {
        return Optional.ofNullable(indexes.get(column));
    }

    public boolean has(C column) {
        return indexes.containsKey(column);
    }

    /** What was found in the file. */
    public Set<C> columns() {
        return indexes.keySet();
    }

    /** What the row says; empty where the file has no such column. */
    public String cell(CsvRow row, C column) {
        var index = indexes.get(column);
        return index == null ? "" : row.cell(index);
    }
}
