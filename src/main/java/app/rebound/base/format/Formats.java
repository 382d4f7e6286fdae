package app.rebound.base.format;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes dates, times, numbers and durations for one reader: their language and time zone. */
public record Formats(Locale locale, ZoneId zone) {

    /** The reader of the current screen; English and UTC where there is none. */
    public static Formats current() {
        var ui = UI.getCurrent();
        var session = VaadinSession.getCurrent();
        var zone = session == null ? null : session.getAttribute(ZoneId.class);
        return new Formats(
                ui == null ? Locale.ENGLISH : ui.getLocale(), zone == null ? ZoneOffset.UTC : zone);
    }

    /** Makes {@code zone} the time zone of everything shown in the current browser session. */
    public static void useZone(ZoneId zone) {
        VaadinSession.getCurrent().setAttribute(ZoneId.class, zone);
    }

    /** A date as people say it, with the year: "21 November 2026". */
    public String date(Instant instant) {
        return date(instant.atZone(zone).toLocalDate());
    }

    /** A date as people say it, with the year: "21 November 2026". */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale).format(date);
    }

    /** Weekday, day and month without the year: "Saturday 21 November". */
    public String day(LocalDate date) {
        var pattern =
                DateTimePatternGenerator.getInstance(ULocale.forLocale(locale))
                        .getBestPattern("EEEEdMMMM");
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    /** Day and month as short as people still read them: "21 Nov". */
    public String shortDay(LocalDate date) {
        var pattern =
                DateTimePatternGenerator.getInstance(ULocale.forLocale(locale))
                        .getBestPattern("dMMM");
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    /** The reader's day now. */
    public LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** A date and time in the reader's zone: "21 Nov 2026, 18:04". */
    public String dateTime(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .localizedBy(locale)
                .format(instant.atZone(zone));
    }

    /** Weekday, day, month and time, as somebody's clock shows it: "Friday 27 November, 18:00". */
    public String moment(LocalDateTime at) {
        return day(at.toLocalDate()) + ", " + time(at.toLocalTime());
    }

    /** A time as clocks show it: "18:00". */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .localizedBy(locale)
                .format(time);
    }

    /** A place whose clocks go by {@code zone}: "New York". */
    public String place(ZoneId zone) {
        var name =
                TimeZoneNames.getInstance(ULocale.forLocale(locale))
                        .getExemplarLocationName(zone.getId());
        return name == null ? zone.getDisplayName(TextStyle.SHORT, locale) : name;
    }

    /** Several as one says them: "Ana, Ben and Mia". */
    public String list(Collection<String> several) {
        return ListFormatter.getInstance(locale).format(several);
    }

    /** A level or mean with at most {@code digits} decimals. */
    public String number(double number, int digits) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }

    /** Minutes and seconds as a clock shows them: "1:21"; "0:00" where there is no duration. */
    public String clock(@Nullable Duration duration) {
        var whole = duration == null ? Duration.ZERO : duration;
        return "%d:%02d".formatted(whole.toMinutes(), whole.toSecondsPart());
    }
}
