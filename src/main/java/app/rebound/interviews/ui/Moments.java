package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/** Says times as people do: "this morning", "on Thursday evening", "tomorrow at 8:00". */
record Moments(Formats formats, ZonedDateTime now) {

    private static final int A_WEEK = 7;

    /** A part of the day, as in "Thursday evening". */
    private enum Part {
        EARLY(0),
        MORNING(5),
        AFTERNOON(12),
        EVENING(18);

        private final int begins;

        Part(int begins) {
            this.begins = begins;
        }

        static Part of(LocalTime time) {
            var found = EARLY;
            for (var part : values()) {
                if (time.getHour() >= part.begins) {
                    found = part;
                }
            }
            return found;
        }
    }

    /** For the reader of the current screen. */
    static Moments current(Clock clock) {
        var formats = Formats.current();
        return new Moments(formats, clock.instant().atZone(formats.zone()));
    }

    boolean isToday(Instant moment) {
        return moment.atZone(formats.zone()).toLocalDate().equals(now.toLocalDate());
    }

    /** When something was: "this morning", "yesterday evening", "on Thursday evening". */
    String past(Instant moment) {
        var then = moment.atZone(formats.zone());
        var part = Part.of(then.toLocalTime());
        var days = ChronoUnit.DAYS.between(then.toLocalDate(), now.toLocalDate());
        if (days <= 0) {
            return translate("looking-back.past.today." + part);
        }
        if (days == 1) {
            return translate("looking-back.past.yesterday." + part);
        }
        return days < A_WEEK
                ? translate(
                        "looking-back.past.weekday." + part,
                        Map.of("weekday", weekday(then.toLocalDate())))
                : translate(
                        "looking-back.past.date", Map.of("date", formats.date(then.toLocalDate())));
    }

    /** When something will be: "8:00", "tomorrow 8:00", "Saturday 8:00". */
    String future(Instant moment) {
        var then = moment.atZone(formats.zone());
        return translate(
                "looking-back.future." + (isToday(moment) ? "today" : "later"),
                Map.of("day", day(then.toLocalDate()), "time", time(then.toLocalTime())));
    }

    /** "today", "tomorrow", "Saturday", or a date. */
    String day(LocalDate day) {
        var days = ChronoUnit.DAYS.between(now.toLocalDate(), day);
        if (days == 0) {
            return translate("looking-back.day.today");
        }
        if (days == 1) {
            return translate("looking-back.day.tomorrow");
        }
        return days > 0 && days < A_WEEK ? weekday(day) : formats.date(day);
    }

    private String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE", formats.locale()).format(day);
    }

    private String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .localizedBy(formats.locale())
                .format(time);
    }

    /** With its first letter as at the beginning of a sentence. */
    static String begin(String words, Locale locale) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }
}
