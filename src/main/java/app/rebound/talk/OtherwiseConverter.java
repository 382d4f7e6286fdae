package app.rebound.talk;

import app.rebound.interviews.Fact;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Questions with their facts, as {@code id=ASKED,REACTION} with a semicolon between two. */
@Converter
class OtherwiseConverter implements AttributeConverter<Map<UUID, Set<Fact>>, String> {

    private final FactsConverter facts = new FactsConverter();

    @Override
    public String convertToDatabaseColumn(Map<UUID, Set<Fact>> questions) {
        return questions.entrySet().stream()
                .map(one -> one.getKey() + "=" + facts.convertToDatabaseColumn(one.getValue()))
                .sorted()
                .collect(Collectors.joining(";"));
    }

    @Override
    public Map<UUID, Set<Fact>> convertToEntityAttribute(String text) {
        return Arrays.stream(text.split(";"))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split("=", 2))
                .collect(
                        Collectors.toMap(
                                one -> UUID.fromString(one[0]),
                                one -> facts.convertToEntityAttribute(one[1])));
    }
}
