package app.rebound.feedback;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

@Converter
class ShownConverter implements AttributeConverter<Set<Shown>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Shown> shown) {
        return shown.stream().sorted().map(Shown::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Shown> convertToEntityAttribute(String names) {
        var shown = EnumSet.noneOf(Shown.class);
        for (var name : names.split(",")) {
            if (!name.isEmpty()) {
                shown.add(Shown.valueOf(name));
            }
        }
        return shown;
    }
}
