package app.rebound.interviews;

import static java.util.stream.Collectors.joining;

import app.rebound.lessons.OutsideFactor;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Keeps some of the values of an enum as "ONE|OTHER". */
abstract class EnumSetConverter<E extends Enum<E>> implements AttributeConverter<Set<E>, String> {

    private final Class<E> type;

    EnumSetConverter(Class<E> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(Set<E> values) {
        return values.stream().sorted().map(Enum::name).collect(joining("|"));
    }

    @Override
    public Set<E> convertToEntityAttribute(String column) {
        var values = EnumSet.noneOf(type);
        Arrays.stream(column.split("\\|"))
                .filter(name -> !name.isEmpty())
                .map(name -> Enum.valueOf(type, name))
                .forEach(values::add);
        return Collections.unmodifiableSet(values);
    }

    @Converter
    static class OfBlunders extends EnumSetConverter<Blunder> {
        OfBlunders() {
            super(Blunder.class);
        }
    }

    @Converter
    static class OfCauses extends EnumSetConverter<Cause> {
        OfCauses() {
            super(Cause.class);
        }
    }

    @Converter
    static class OfFactors extends EnumSetConverter<OutsideFactor> {
        OfFactors() {
            super(OutsideFactor.class);
        }
    }
}
