package app.rebound.base.lookup;

import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * A select and the values of its named parameters.
 *
 * @param from who can read it
 * @param row what each row becomes: the component {@code sentAt} is the column {@code sent_at}
 */
record Select<R extends Record>(
        Lookups from, Class<R> row, String sql, Map<String, Object> values) {

    private static final Map<Class<?>, String> TYPES =
            Map.of(
                    UUID.class, "uuid",
                    String.class, "varchar",
                    Instant.class, "timestamp with time zone",
                    LocalDate.class, "date",
                    int.class, "bigint",
                    Integer.class, "bigint",
                    boolean.class, "boolean");

    /** The SQL types of its columns. */
    List<String> types() {
        return components().map(Select::type).toList();
    }

    /** The names of its columns. */
    List<String> columns() {
        return components()
                .map(component ->
                        JdbcUtils.convertPropertyNameToUnderscoreName(component.getName()))
                .toList();
    }

    /** One row, whose columns stand {@code at} these places. */
    Record read(ResultSet rows, List<Integer> at) throws SQLException {
        var components = row.getRecordComponents();
        var read = new @Nullable Object[components.length];
        for (var index = 0; index < components.length; index++) {
            read[index] = value(rows, at.get(index), components[index].getType());
        }
        return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(row), read);
    }

    private Stream<RecordComponent> components() {
        return Arrays.stream(row.getRecordComponents());
    }

    private static String type(RecordComponent component) {
        var type = component.getType();
        return Objects.requireNonNull(
                TYPES.get(type.isEnum() ? String.class : type), () -> "no column for " + component);
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
