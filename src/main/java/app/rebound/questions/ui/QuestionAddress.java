package app.rebound.questions.ui;

import app.rebound.base.Competency;
import app.rebound.questions.Difficulty;
import app.rebound.questions.QuestionFilter;
import app.rebound.questions.QuestionFilter.Ownership;
import app.rebound.questions.QuestionKind;
import app.rebound.questions.QuestionQuery;
import app.rebound.questions.QuestionQuery.Shelf;
import app.rebound.questions.QuestionQuery.Sort;
import app.rebound.questions.RoleFamily;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list of questions as the query of an address, so that it can be shared, bookmarked and gone
 * back to. What an address says that is not understood is left aside.
 */
final class QuestionAddress {

    private static final String TEXT = "q";
    private static final String KIND = "kind";
    private static final String COMPETENCY = "competency";
    private static final String ROLE = "role";
    private static final String DIFFICULTY = "difficulty";
    private static final String LANGUAGE = "language";
    private static final String WHOSE = "whose";
    private static final String PRACTISED = "practised";
    private static final String NEVER = "never";
    private static final String SHELF = "shelf";
    private static final String SORT = "sort";

    private QuestionAddress() {}

    /** Only what narrows or orders is named, so that the plain list has the plain address. */
    static QueryParameters of(QuestionQuery query) {
        var filter = query.filter();
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(TEXT, filter.text());
        parameters.put(KIND, joined(filter.kinds()));
        parameters.put(COMPETENCY, joined(filter.competencies()));
        parameters.put(ROLE, joined(filter.roleFamilies()));
        parameters.put(DIFFICULTY, joined(filter.difficulties()));
        var language = filter.language();
        parameters.put(LANGUAGE, language == null ? "" : language.toLanguageTag());
        parameters.put(WHOSE, unless(Ownership.ANY, filter.ownership()));
        parameters.put(PRACTISED, filter.neverPractised() ? NEVER : "");
        parameters.put(SHELF, unless(Shelf.IN_USE, query.shelf()));
        parameters.put(SORT, unless(Sort.TEXT, query.sort()));
        parameters.values().removeIf(String::isEmpty);
        return QueryParameters.simple(parameters);
    }

    static QuestionQuery read(QueryParameters parameters) {
        var values = parameters.getParameters();
        return new QuestionQuery(
                new QuestionFilter(
                        first(values, TEXT).orElse(""),
                        all(values, KIND, QuestionKind.class),
                        all(values, COMPETENCY, Competency.class),
                        all(values, ROLE, RoleFamily.class),
                        all(values, DIFFICULTY, Difficulty.class),
                        first(values, LANGUAGE)
                                .map(Locale::forLanguageTag)
                                .filter(language -> !language.getLanguage().isEmpty())
                                .orElse(null),
                        one(values, WHOSE, Ownership.class).orElse(Ownership.ANY),
                        first(values, PRACTISED).filter(NEVER::equals).isPresent()),
                one(values, SHELF, Shelf.class).orElse(Shelf.IN_USE),
                one(values, SORT, Sort.class).orElse(Sort.TEXT));
    }

    private static String joined(Set<? extends Enum<?>> values) {
        return values.stream().sorted().map(QuestionAddress::name).collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> String unless(E usual, E value) {
        return value == usual ? "" : name(value);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> first(Map<String, List<String>> values, String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static <E extends Enum<E>> Optional<E> one(
            Map<String, List<String>> values, String name, Class<E> type) {
        return all(values, name, type).stream().findFirst();
    }

    private static <E extends Enum<E>> Set<E> all(
            Map<String, List<String>> values, String name, Class<E> type) {
        return values.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .flatMap(value ->
                        Arrays.stream(type.getEnumConstants())
                                .filter(known -> known.name().equalsIgnoreCase(value)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
