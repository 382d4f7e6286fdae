package app.rebound.questions.csv;

import app.rebound.base.csv.CsvRow;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In which column of a file, counted from 0, each part of a question stands. */
public record ColumnMapping(Map<QuestionColumn, Integer> indexes) {

    public ColumnMapping {
        indexes = Map.copyOf(indexes);
    }

    /** The same with {@code column} read from the file's column {@code index}. */
    public ColumnMapping with(QuestionColumn column, int index) {
        var changed = copy();
        changed.put(column, index);
        return new ColumnMapping(changed);
    }

    /** The same with {@code column} left to its usual value. */
    public ColumnMapping without(QuestionColumn column) {
        var changed = copy();
        changed.remove(column);
        return new ColumnMapping(changed);
    }

    public Optional<Integer> index(QuestionColumn column) {
        return Optional.ofNullable(indexes.get(column));
    }

    public boolean has(QuestionColumn column) {
        return indexes.containsKey(column);
    }

    Set<QuestionColumn> columns() {
        return indexes.keySet();
    }

    /** What the row says; empty where the file has no such column. */
    String cell(CsvRow row, QuestionColumn column) {
        var index = indexes.get(column);
        return index == null ? "" : row.cell(index);
    }

    private EnumMap<QuestionColumn, Integer> copy() {
        var copy = new EnumMap<QuestionColumn, Integer>(QuestionColumn.class);
        copy.putAll(indexes);
        return copy;
    }
}
