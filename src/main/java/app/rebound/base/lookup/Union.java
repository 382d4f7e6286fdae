package app.rebound.base.lookup;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;

/**
 * Several selects as one statement. They share columns by type, as many of each type as the select
 * that needs most of it; what a select does not need is null in its rows. The union stands within a
 * select because H2 keeps the plans of those alone.
 */
final class Union {

    /** Before it stand the number of the select and the place of the row in it. */
    private static final int FIRST_COLUMN = 3;

    private final List<Select<?>> selects;
    private final List<String> types = new ArrayList<>();
    private final List<List<Integer>> places;
    private final List<Object> values = new ArrayList<>();
    private final String sql;

    Union(List<Select<?>> selects) {
        this.selects = selects;
        selects.forEach(this::addMissingColumns);
        this.places = selects.stream().map(this::places).toList();
        this.sql =
                IntStream.range(0, selects.size())
                        .mapToObj(this::part)
                        .collect(
                                joining(
                                        " union all ",
                                        "select * from (",
                                        ") u order by part, place"));
    }

    String sql() {
        return sql;
    }

    /** In the order of the question marks. */
    List<Object> values() {
        return values;
    }

    Answers read(ResultSet rows) throws SQLException {
        var answers = new Answers();
        while (rows.next()) {
            var number = rows.getInt(1);
            var select = selects.get(number);
            answers.add(select, select.read(rows, places.get(number)));
        }
        return answers;
    }

    private void addMissingColumns(Select<?> select) {
        var there = new ArrayList<>(types);
        for (var type : select.types()) {
            if (!there.remove(type)) {
                types.add(type);
            }
        }
    }

    /** The columns in which those of {@code select} stand. */
    private List<Integer> places(Select<?> select) {
        var free = new ArrayList<@Nullable String>(types);
        var places = new ArrayList<Integer>();
        for (var type : select.types()) {
            var index = free.indexOf(type);
            free.set(index, null);
            places.add(FIRST_COLUMN + index);
        }
        return places;
    }

    private String part(int number) {
        var select = selects.get(number);
        var at = places.get(number);
        var columns = select.columns();
        var shown =
                IntStream.range(0, types.size())
                        .mapToObj(index -> {
                            var own = at.indexOf(FIRST_COLUMN + index);
                            return own < 0
                                    ? "cast(null as %s) as c%d".formatted(types.get(index), index)
                                    : "p.%s as c%d".formatted(columns.get(own), index);
                        })
                        .collect(joining(", "));
        return "select %d as part, row_number() over () as place, %s from (%s) p"
                .formatted(number, shown, bound(select));
    }

    /** The select with question marks for its names, whose values are kept. */
    private String bound(Select<?> select) {
        var parsed = NamedParameterUtils.parseSqlStatement(select.sql());
        var named = new MapSqlParameterSource(select.values());
        Arrays.stream(NamedParameterUtils.buildValueArray(parsed, named, null))
                .flatMap(Union::each)
                .map(Union::sent)
                .forEach(values::add);
        return NamedParameterUtils.substituteNamedParameters(parsed, named);
    }

    private static Stream<?> each(Object value) {
        return value instanceof Collection<?> several ? several.stream() : Stream.of(value);
    }

    private static Object sent(Object value) {
        return value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value;
    }
}
