package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Tag;
import app.rebound.rooms.MockInterview;
import app.rebound.rooms.MockPlan.FirstAnswerer;
import app.rebound.rooms.MockState;
import app.rebound.rooms.Planning;
import app.rebound.rooms.Seat;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that several screens of mock interviews say. */
final class RoomWords {

    private RoomWords() {}

    /** With whom, how long, how they hear each other and who begins. */
    static String facts(Planning.Open open) {
        var mock = open.mock();
        var others = mock.others(open.seat().id());
        return Stream.of(
                        others.isEmpty()
                                ? ""
                                : translate(
                                        "rooms.with",
                                        Map.of(
                                                "names",
                                                SeatWords.list(
                                                        others.stream().map(Seat::name).toList()))),
                        length(mock.length()),
                        translate("rooms.media." + mock.media().name()),
                        first(open))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static String length(Duration length) {
        return translate("rooms.minutes", Map.of("count", length.toMinutes()));
    }

    /** Who answers first, as the reader sees it. */
    static String first(Planning.Open open) {
        var answerer = answerer(open.mock());
        return answerer.id().equals(open.seat().id())
                ? translate("rooms.first.you")
                : translate("rooms.first.other", Map.of("name", SeatWords.name(answerer.name())));
    }

    private static Seat answerer(MockInterview mock) {
        List<Seat> seats = mock.seats();
        return mock.first() == FirstAnswerer.ORGANISER || seats.size() < 2
                ? seats.getFirst()
                : seats.get(1);
    }

    static Tag tag(MockState state) {
        return new Tag(
                translate(state.key()),
                switch (state) {
                    case SCHEDULED -> Tag.Tone.GOOD;
                    case LIVE -> Tag.Tone.ACCENT;
                    case AGREEING -> Tag.Tone.CARE;
                    case OVER, CANCELLED, MISSED -> Tag.Tone.NEUTRAL;
                });
    }
}
