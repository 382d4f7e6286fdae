package app.rebound.base.lookup;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Several selects as one statement. They share columns by type, as many of each type as the select
 * that needs most of it; what a select does not need is null in its rows.
 */
final class Union {

    /** Before it stand the number of the select and that of its row. */
    private static final int FIRST_COLUMN = 3;

    private static final String ENUM = "varchar";
    private static final Map<Class<?>, String> TYPES =
            Map.of(
                    UUID.class, "uuid",
                    String.class, "varchar",
                    Instant.class, "timestamp with time zone",
                    LocalDate.class, "date",
                    int.class, "bigint",
                    Integer.class, "bigint",
                    boolean.class, "boolean");

    private final List<Select<?>> selects;
    private final List<String> columns = new ArrayList<>();
    private final List<int[]> places;
    private final List<Object> values = new ArrayList<>();
    private final String sql;

    Union(List<Select<?>> selects) {
        this.selects = selects;
        selects.forEach(this::addMissingColumns);
        this.places = selects.stream().map(this::places).toList();
        this.sql =
                IntStream.range(0, selects.size())
                        .mapToObj(this::part)
                        .collect(joining(" union all ", "select * from (", ") u order by 1, 2"));
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
            answers.add(selects.get(number), row(number, rows));
        }
        return answers;
    }

    private void addMissingColumns(Select<?> select) {
        var there = new ArrayList<>(columns);
        for (var component : select.row().getRecordComponents()) {
            if (!there.remove(type(component))) {
                columns.add(type(component));
            }
        }
    }

    private String part(int number) {
        var select = selects.get(number);
        var shown = new ArrayList<>(columns.stream().map("cast(null as %s)"::formatted).toList());
        var components = select.row().getRecordComponents();
        for (var index = 0; index < components.length; index++) {
            var name = JdbcUtils.convertPropertyNameToUnderscoreName(components[index].getName());
            shown.set(places.get(number)[index], "p." + name);
        }
        var named =
                IntStream.range(0, shown.size())
                        .mapToObj(column -> shown.get(column) + " as c" + column)
                        .collect(joining(", "));
        return "select %d as part, row_number() over () as place, %s from (%s) p"
                .formatted(number, named, bound(select));
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

    private Record row(int number, ResultSet rows) throws SQLException {
        var type = selects.get(number).row();
        var components = type.getRecordComponents();
        var read = new @Nullable Object[components.length];
        for (var index = 0; index < components.length; index++) {
            var column = FIRST_COLUMN + places.get(number)[index];
            read[index] = value(rows, column, components[index].getType());
        }
        return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(type), read);
    }

    /** Which column holds which component, counted from 0. */
    private int[] places(Select<?> select) {
        var free = new ArrayList<@Nullable String>(columns);
        return Arrays.stream(select.row().getRecordComponents())
                .mapToInt(component -> {
                    var place = free.indexOf(type(component));
                    free.set(place, null);
                    return place;
                })
                .toArray();
    }

    private static String type(RecordComponent component) {
        var type = component.getType();
        return type.isEnum()
                ? ENUM
                : Objects.requireNonNull(TYPES.get(type), () -> "no column for " + component);
    }

    private static @Nullable Object value(ResultSet rows, int column, Class<?> type)
            throws SQLException {
        if (type == Instant.class) {
            var at = rows.getObject(column, OffsetDateTime.class);
            return at == null ? null : at.toInstant();
        }
        if (type.isEnum()) {
            var name = rows.getString(column);
            return name == null ? null : constant(type, name);
        }
        return JdbcUtils.getResultSetValue(rows, column, type);
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such " + type + ": " + name));
    }
}
