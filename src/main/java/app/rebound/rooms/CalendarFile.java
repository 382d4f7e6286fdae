package app.rebound.rooms;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A mock interview as a file for somebody's calendar (RFC 5545, 5546). Times are sent as moments in
 * UTC, which every calendar shows in its owner's zone; nobody's mail address is told.
 *
 * @param summary what the calendar shows
 * @param description what it shows when opened
 * @param address where the reader enters; for whoever downloads it, and nobody else
 */
public record CalendarFile(
        MockInterview mock,
        CalendarEntry entry,
        String summary,
        String description,
        String address) {

    private static final Duration REMIND = Duration.ofMinutes(-15);

    /** Writes it, as it stands at {@code now}. */
    public void write(OutputStream out, Instant now) throws IOException {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Rebound//Mock interviews//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(
                switch (entry.kind()) {
                    case REQUEST -> ImmutableMethod.REQUEST;
                    case CANCEL -> ImmutableMethod.CANCEL;
                });
        calendar.add(event(now));
        new CalendarOutputter().output(calendar, out);
    }

    private VEvent event(Instant now) {
        var starts = entry.time().at();
        var event = new VEvent(false);
        event.add(new Uid(mock.id().value() + "@rebound"));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(starts));
        event.add(new DtEnd<>(starts.plus(mock.length())));
        event.add(new Summary(summary));
        event.add(new Description(description));
        event.add(new Url(URI.create(address)));
        event.add(named(new Organizer(nobody(mock.organiser())), mock.organiser()));
        mock.seats().stream()
                .filter(seat -> !seat.isOrganiser() && !seat.gone())
                .forEach(seat ->
                        event.add(named(new Attendee(nobody(seat)), seat).add(PartStat.ACCEPTED)));
        switch (entry.kind()) {
            case REQUEST -> {
                event.add(ImmutableStatus.VEVENT_CONFIRMED);
                event.add(reminder());
            }
            case CANCEL -> event.add(ImmutableStatus.VEVENT_CANCELLED);
        }
        return event;
    }

    private VAlarm reminder() {
        var alarm = new VAlarm(REMIND);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(summary));
        return alarm;
    }

    private static Property named(Property who, Seat seat) {
        return seat.name().isBlank() ? who : who.add(new Cn(seat.name()));
    }

    /** Stands for a mail address, which calendars expect. */
    private static URI nobody(Seat seat) {
        return URI.create("urn:uuid:" + seat.id().value());
    }
}
