package app.rebound.interviews;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Keeps the ticked lines of the first hour as "BREATHE|JOT". */
@Converter
class FirstHoursConverter implements AttributeConverter<Set<FirstHour>, String> {

    @Override
    public String convertToDatabaseColumn(Set<FirstHour> ticked) {
        return ticked.stream().sorted().map(FirstHour::name).collect(joining("|"));
    }

    @Override
    public Set<FirstHour> convertToEntityAttribute(String column) {
        var ticked = EnumSet.noneOf(FirstHour.class);
        Arrays.stream(column.split("\\|"))
                .filter(name -> !name.isEmpty())
                .map(FirstHour::valueOf)
                .forEach(ticked::add);
        return ticked;
    }
}
