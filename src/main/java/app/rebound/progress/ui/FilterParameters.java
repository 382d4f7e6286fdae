package app.rebound.progress.ui;

import app.rebound.base.Competency;
import app.rebound.progress.Period;
import app.rebound.progress.ProgressFilter;
import app.rebound.questions.QuestionKind;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A filter as it stands in the address; what an address says wrongly is left at the usual. */
final class FilterParameters {

    private static final String PERIOD = "period";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String COMPETENCY = "competency";
    private static final String KIND = "kind";

    private FilterParameters() {}

    static ProgressFilter read(QueryParameters parameters) {
        return new ProgressFilter(
                parameters
                        .getSingleParameter(PERIOD)
                        .flatMap(PeriodChoice::named)
                        .flatMap(choice -> choice.period().or(() -> dates(parameters)))
                        .orElse(ProgressFilter.USUAL.period()),
                parameters
                        .getSingleParameter(COMPETENCY)
                        .flatMap(name -> constant(Competency.class, name))
                        .orElse(null),
                parameters
                        .getSingleParameter(KIND)
                        .flatMap(name -> constant(QuestionKind.class, name))
                        .orElse(null));
    }

    /** The parameters that {@link #read} turns into {@code filter}; the usual has none. */
    static QueryParameters write(ProgressFilter filter) {
        var parameters = new LinkedHashMap<String, String>();
        if (!filter.period().equals(ProgressFilter.USUAL.period())) {
            parameters.put(PERIOD, PeriodChoice.of(filter.period()).parameter());
        }
        if (filter.period() instanceof Period.Dates dates) {
            parameters.put(FROM, dates.first().toString());
            parameters.put(TO, dates.last().toString());
        }
        if (filter.competency() != null) {
            parameters.put(COMPETENCY, written(filter.competency()));
        }
        if (filter.kind() != null) {
            parameters.put(KIND, written(filter.kind()));
        }
        return QueryParameters.simple(Map.copyOf(parameters));
    }

    private static Optional<Period> dates(QueryParameters parameters) {
        return parameters
                .getSingleParameter(FROM)
                .flatMap(FilterParameters::date)
                .flatMap(first ->
                        parameters
                                .getSingleParameter(TO)
                                .flatMap(FilterParameters::date)
                                .filter(last -> !last.isBefore(first))
                                .map(last -> new Period.Dates(first, last)));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        for (var constant : type.getEnumConstants()) {
            if (written(constant).equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
