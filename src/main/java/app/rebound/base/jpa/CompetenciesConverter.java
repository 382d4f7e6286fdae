package app.rebound.base.jpa;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import app.rebound.base.Competency;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Competencies as {@code ,CONFLICT,TEAMWORK,}, so that one of them is found by a like. */
@Converter
public class CompetenciesConverter implements AttributeConverter<Set<Competency>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Competency> competencies) {
        return competencies.stream().sorted().map(Competency::name).collect(joining(",", ",", ","));
    }

    @Override
    public Set<Competency> convertToEntityAttribute(String text) {
        return Collections.unmodifiableSet(
                Arrays.stream(text.split(","))
                        .filter(name -> !name.isEmpty())
                        .map(Competency::valueOf)
                        .collect(toCollection(() -> EnumSet.noneOf(Competency.class))));
    }

    /** The pattern that finds {@code competency}. */
    public static String like(Competency competency) {
        return "%," + competency.name() + ",%";
    }
}
