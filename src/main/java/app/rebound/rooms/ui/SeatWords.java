package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.rooms.MockInterview;
import app.rebound.rooms.SeatId;
import java.util.Collection;
import java.util.List;

/** What to call those who have a seat. */
final class SeatWords {

    private SeatWords() {}

    /** Also where nobody gave a name, or who had it is erased. */
    static String name(String given) {
        return given.isBlank() ? translate("rooms.somebody") : given;
    }

    /** As the one with {@code self} reads it. */
    static String name(MockInterview mock, SeatId seat, SeatId self) {
        return seat.equals(self) ? translate("rooms.you") : name(mock.seat(seat).name());
    }

    static String names(MockInterview mock, Collection<SeatId> seats, SeatId self) {
        return Formats.current().list(seats.stream().map(seat -> name(mock, seat, self)).toList());
    }

    static String list(List<String> names) {
        return Formats.current().list(names.stream().map(SeatWords::name).toList());
    }
}
