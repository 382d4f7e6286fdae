package app.rebound.progress.ui;

import app.rebound.progress.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The periods one can choose by name, as they stand in the address. */
enum PeriodChoice {
    THREE_MONTHS("3-months", new Period.LastMonths(3)),
    HALF_YEAR("6-months", new Period.LastMonths(6)),
    YEAR("year", new Period.LastMonths(12)),
    ALL("all", new Period.Everything()),
    DATES("dates", null);

    private final String parameter;
    private final @Nullable Period period;

    PeriodChoice(String parameter, @Nullable Period period) {
        this.parameter = parameter;
        this.period = period;
    }

    static Optional<PeriodChoice> named(String parameter) {
        for (var choice : values()) {
            if (choice.parameter.equals(parameter)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    static PeriodChoice of(Period period) {
        for (var choice : values()) {
            if (period.equals(choice.period)) {
                return choice;
            }
        }
        return DATES;
    }

    String parameter() {
        return parameter;
    }

    /** The period; empty where the dates are given one by one. */
    Optional<Period> period() {
        return Optional.ofNullable(period);
    }

    /** Translation key of the name. */
    String key() {
        return "progress.period." + name();
    }
}
