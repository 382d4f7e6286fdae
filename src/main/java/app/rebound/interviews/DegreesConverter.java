package app.rebound.interviews;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Keeps how far each of some things was so as "ONE=YES|OTHER=NO". */
abstract class DegreesConverter<E extends Enum<E>>
        implements AttributeConverter<Map<E, Degree>, String> {

    private final Class<E> type;

    DegreesConverter(Class<E> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(Map<E, Degree> degrees) {
        return degrees.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey().name() + "=" + entry.getValue().name())
                .collect(joining("|"));
    }

    @Override
    public Map<E, Degree> convertToEntityAttribute(String column) {
        var degrees = new EnumMap<E, Degree>(type);
        Arrays.stream(column.split("\\|"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> degrees.put(Enum.valueOf(type, pair[0]), Degree.valueOf(pair[1])));
        return Collections.unmodifiableMap(degrees);
    }

    @Converter
    static class OfSpeaking extends DegreesConverter<Speaking> {
        OfSpeaking() {
            super(Speaking.class);
        }
    }

    @Converter
    static class OfConduct extends DegreesConverter<Conduct> {
        OfConduct() {
            super(Conduct.class);
        }
    }
}
