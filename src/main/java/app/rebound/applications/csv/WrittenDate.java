package app.rebound.applications.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as people write it in spreadsheets: 2026-11-21, 21.11.2026 or 21/11/2026. Where day and
 * month could be exchanged nobody guesses.
 */
sealed interface WrittenDate {

    record Clear(LocalDate date) implements WrittenDate {}

    /** Reads as two different days. */
    record Ambiguous(LocalDate one, LocalDate other) implements WrittenDate {}

    record NoDate() implements WrittenDate {}

    Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})([T ].*)?");
    Pattern WITH_DOTS = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    Pattern WITH_SLASHES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");

    /** What {@code cell}, which is not empty, says. */
    static WrittenDate read(String cell) {
        var year = YEAR_FIRST.matcher(cell);
        if (year.matches()) {
            return clear(date(year.group(1), year.group(2), year.group(3)));
        }
        var dots = WITH_DOTS.matcher(cell);
        if (dots.matches()) {
            return clear(date(dots.group(3), dots.group(2), dots.group(1)));
        }
        var slashes = WITH_SLASHES.matcher(cell);
        if (slashes.matches()) {
            var dayFirst = date(slashes.group(3), slashes.group(2), slashes.group(1));
            var monthFirst = date(slashes.group(3), slashes.group(1), slashes.group(2));
            return dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)
                    ? new Ambiguous(dayFirst.get(), monthFirst.get())
                    : clear(dayFirst.or(() -> monthFirst));
        }
        return new NoDate();
    }

    private static WrittenDate clear(Optional<LocalDate> date) {
        return date.filter(day -> day.getYear() >= 1900 && day.getYear() < 2200)
                .<WrittenDate>map(Clear::new)
                .orElseGet(NoDate::new);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
