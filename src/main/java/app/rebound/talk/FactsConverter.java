package app.rebound.talk;

import app.rebound.interviews.Fact;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

@Converter
class FactsConverter implements AttributeConverter<Set<Fact>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Fact> facts) {
        return facts.stream().sorted().map(Fact::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Fact> convertToEntityAttribute(String names) {
        var facts = EnumSet.noneOf(Fact.class);
        for (var name : names.split(",")) {
            if (!name.isEmpty()) {
                facts.add(Fact.valueOf(name));
            }
        }
        return facts;
    }
}
