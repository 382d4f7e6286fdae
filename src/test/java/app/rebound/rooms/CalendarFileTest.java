package app.rebound.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.ExtraTime;
import app.rebound.rooms.CalendarEntry.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Organizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-10-20T08:00:00Z");
    private static final String ADDRESS = "https://rebound.example/m/kq3_-9";
    private static final String TOPIC =
            "Nurse; second round, \"ward 7\"\nEvenings \\ 50 % – größer 🩺";
    private static final UUID MOCK = UUID.randomUUID();

    /** The Monday after Berlin has put its clocks back. */
    private static final AgreedTime TIME =
            new AgreedTime(LocalDateTime.parse("2026-10-26T18:00"), ZoneId.of("Europe/Berlin"));

    @Test
    void whatIsWrittenIsReadBackWordForWord() throws Exception {
        var event = event(read(file(Kind.REQUEST, 1, "Ana", "Ben")));
        assertThat(value(event, Property.SUMMARY)).isEqualTo(TOPIC);
        assertThat(value(event, Property.DESCRIPTION))
                .isEqualTo("Come to " + ADDRESS + "\n" + TOPIC);
        assertThat(value(event, Property.URL)).isEqualTo(ADDRESS);
        assertThat(value(event, Property.UID)).isEqualTo(MOCK + "@rebound");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
    }

    @Test
    void timesAreMomentsInUtc() throws Exception {
        var text = text(file(Kind.REQUEST, 1, "Ana", "Ben"));
        assertThat(text)
                .contains(
                        "DTSTART:20261026T170000Z",
                        "DTEND:20261026T174500Z",
                        "DTSTAMP:20261020T080000Z")
                .doesNotContain("TZID", "VTIMEZONE");
    }

    @Test
    void aMoveKeepsTheUidAndCountsOnAndCancellingTakesItOut() throws Exception {
        var first = read(file(Kind.REQUEST, 1, "Ana", "Ben"));
        var moved = read(file(Kind.REQUEST, 2, "Ana", "Ben"));
        var cancelled = read(file(Kind.CANCEL, 3, "Ana", "Ben"));
        assertThat(List.of(method(first), method(moved), method(cancelled)))
                .containsExactly("REQUEST", "REQUEST", "CANCEL");
        assertThat(List.of(first, moved, cancelled))
                .extracting(calendar -> value(event(calendar), Property.UID))
                .containsOnly(MOCK + "@rebound");
        assertThat(List.of(first, moved, cancelled))
                .extracting(calendar -> value(event(calendar), Property.SEQUENCE))
                .containsExactly("1", "2", "3");
        assertThat(value(event(cancelled), Property.STATUS)).isEqualTo("CANCELLED");
    }

    @Test
    void peopleAreNamedWithoutAnyAddress() throws Exception {
        var calendar = read(file(Kind.REQUEST, 1, "Ana, the first: \"A\"", "Ben"));
        var event = event(calendar);
        Organizer organiser = event.<Organizer>getProperty(Property.ORGANIZER).orElseThrow();
        Attendee attendee = event.<Attendee>getProperty(Property.ATTENDEE).orElseThrow();
        assertThat(name(organiser)).isEqualTo("Ana, the first: \"A\"");
        assertThat(name(attendee)).isEqualTo("Ben");
        assertThat(text(file(Kind.REQUEST, 1, "Ana", "Ben"))).doesNotContainIgnoringCase("mailto");
    }

    @Test
    void aReminderIsSetForAQuarterOfAnHourBeforeAndNoneForWhatIsCancelled() throws Exception {
        assertThat(text(file(Kind.REQUEST, 1, "Ana", "Ben")))
                .contains("BEGIN:VALARM", "TRIGGER:-PT15M");
        assertThat(text(file(Kind.CANCEL, 2, "Ana", "Ben"))).doesNotContain("VALARM");
    }

    @Test
    void noLineIsLongerThanCalendarsRead() throws Exception {
        assertThat(text(file(Kind.REQUEST, 1, "Ana".repeat(30), "Ben")).split("\r\n"))
                .allMatch(line -> line.length() <= 75);
    }

    @Test
    void beforeATimeWasAgreedThereIsNothingToPutIntoACalendar() {
        assertThat(CalendarEntry.of(open(MockState.AGREEING, null, 0))).isEmpty();
        assertThat(CalendarEntry.of(open(MockState.SCHEDULED, TIME, 1)))
                .contains(new CalendarEntry(Kind.REQUEST, 1, TIME));
        assertThat(CalendarEntry.of(open(MockState.AGREEING, null, 2)))
                .contains(new CalendarEntry(Kind.CANCEL, 2, TIME));
        assertThat(CalendarEntry.of(open(MockState.CANCELLED, TIME, 2)))
                .contains(new CalendarEntry(Kind.CANCEL, 2, TIME));
        assertThat(CalendarEntry.of(open(MockState.OVER, TIME, 1))).isEmpty();
    }

    private static Planning.Open open(MockState state, @Nullable AgreedTime time, int sequence) {
        var mock = mock(state, time, sequence, "Ana", "Ben");
        var agreed =
                new MockEvent(0, NOW, mock.organiser().id(), MockEvent.What.AGREED, List.of(TIME));
        var history = sequence == 0 ? List.<MockEvent>of() : List.of(agreed);
        return new Planning.Open(
                mock, mock.organiser(), new TimeTalk(0, 1, null, List.of(), history));
    }

    private static CalendarFile file(Kind kind, int sequence, String... names) {
        return new CalendarFile(
                mock(MockState.SCHEDULED, TIME, sequence, names),
                new CalendarEntry(kind, sequence, TIME),
                TOPIC,
                "Come to " + ADDRESS + "\n" + TOPIC,
                ADDRESS);
    }

    private static MockInterview mock(
            MockState state, @Nullable AgreedTime time, int sequence, String... names) {
        var seats =
                Arrays.stream(names)
                        .map(name ->
                                new Seat(
                                        new SeatId(UUID.randomUUID()),
                                        Arrays.asList(names).indexOf(name),
                                        name,
                                        null,
                                        ExtraTime.NONE,
                                        true,
                                        null,
                                        false,
                                        false))
                        .toList();
        return new MockInterview(
                new MockInterviewId(MOCK),
                0,
                TOPIC,
                null,
                Duration.ofMinutes(45),
                Media.VIDEO,
                MockPlan.FirstAnswerer.ORGANISER,
                state,
                time,
                sequence,
                NOW,
                null,
                seats);
    }

    private static String text(CalendarFile file) throws Exception {
        var out = new ByteArrayOutputStream();
        file.write(out, NOW);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Calendar read(CalendarFile file) throws Exception {
        return new CalendarBuilder()
                .build(new ByteArrayInputStream(text(file).getBytes(StandardCharsets.UTF_8)));
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElseThrow();
    }

    private static String method(Calendar calendar) {
        return calendar.getProperty(Property.METHOD).map(Property::getValue).orElseThrow();
    }

    private static String name(Property who) {
        return who.getParameter(Parameter.CN).map(Parameter::getValue).orElseThrow();
    }
}
