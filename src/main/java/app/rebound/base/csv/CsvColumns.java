package app.rebound.base.csv;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The columns of a CSV file by name; a column without one goes by its letter. */
public record CsvColumns(List<String> names) {

    public CsvColumns {
        names = List.copyOf(names);
    }

    /** The columns A, B, C … as spreadsheets label them. */
    static CsvColumns lettered(int count) {
        return new CsvColumns(IntStream.range(0, count).mapToObj(CsvColumns::letter).toList());
    }

    static CsvColumns named(List<String> header) {
        return new CsvColumns(
                IntStream.range(0, header.size())
                        .mapToObj(i -> header.get(i).isBlank() ? letter(i) : header.get(i).strip())
                        .toList());
    }

    /** Whether at least one cell of {@code row} is one of the known column names. */
    static boolean anyKnown(List<String> row, Collection<String> known) {
        var normalised = known.stream().map(CsvColumns::normalise).toList();
        return row.stream().map(CsvColumns::normalise).anyMatch(normalised::contains);
    }

    static String letter(int column) {
        return (column < 26 ? "" : letter(column / 26 - 1)) + (char) ('A' + column % 26);
    }

    /** The index of the first column of this name, whatever its case, spaces and underscores. */
    public OptionalInt indexOf(String name) {
        var wanted = normalise(name);
        return IntStream.range(0, names.size())
                .filter(i -> normalise(names.get(i)).equals(wanted))
                .findFirst();
    }

    /** The row's cell under this name; empty only where the file has no such column. */
    public Optional<String> cell(CsvRow row, String name) {
        var column = indexOf(name);
        return column.isPresent() ? Optional.of(row.cell(column.getAsInt())) : Optional.empty();
    }

    int size() {
        return names.size();
    }

    /** The name of the column with this index, also beyond the last one. */
    String name(int column) {
        return column < names.size() ? names.get(column) : letter(column);
    }

    /** A problem for every column whose name an earlier one already has. */
    List<CsvProblem> duplicates(long row) {
        var first = new HashMap<String, Integer>();
        return IntStream.range(0, names.size())
                .mapToObj(i -> {
                    var earlier = first.putIfAbsent(normalise(names.get(i)), i);
                    return Optional.ofNullable(earlier)
                            .map(e -> Problems.duplicateColumn(row, this, e, i));
                })
                .flatMap(Optional::stream)
                .toList();
    }

    private static String normalise(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "");
    }
}
