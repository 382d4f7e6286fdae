package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.rooms.AgreedTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says times on the reader's clock and, where that shows another one, on the proposer's. */
final class TimeWords {

    private TimeWords() {}

    /** On the reader's clock. */
    static String here(AgreedTime time) {
        var formats = Formats.current();
        return formats.moment(time.in(formats.zone()));
    }

    /** What the reader's clock shows, alone on days that are named already. */
    static String clock(Instant at) {
        var formats = Formats.current();
        return formats.time(at.atZone(formats.zone()).toLocalTime());
    }

    /** On the reader's clock from then on for {@code length}. */
    static String hereFor(AgreedTime time, Duration length) {
        return translate(
                "rooms.time.from-to",
                Map.of("from", here(time), "to", clock(time.at().plus(length))));
    }

    /** What else there is to say of it: the proposer's clock, or that a clock shows it twice. */
    static String beside(AgreedTime time) {
        return Stream.of(there(time), twice(time))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String there(AgreedTime time) {
        var formats = Formats.current();
        return time.local().equals(time.in(formats.zone()))
                ? ""
                : translate(
                        "rooms.time.there",
                        Map.of(
                                "time",
                                formats.moment(time.local()),
                                "place",
                                formats.place(time.zone())));
    }

    /** Said where it is given, and where it is read. */
    static String twice(AgreedTime time) {
        return time.isTwice()
                ? translate(
                        "rooms.time.twice", Map.of("place", Formats.current().place(time.zone())))
                : "";
    }
}
