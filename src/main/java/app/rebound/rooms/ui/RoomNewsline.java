package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.time.ClockTime;
import app.rebound.base.time.Phase;
import app.rebound.rooms.Room;
import app.rebound.rooms.RoomSight;
import app.rebound.rooms.SeatId;
import app.rebound.rooms.ShownQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in a line or two what others did since one last looked; nothing for every second. */
final class RoomNewsline {

    private RoomNewsline() {}

    /** What is news in {@code after} to who saw {@code before}; empty where nothing is. */
    static String between(RoomSight.Inside before, RoomSight.Inside after) {
        var news = new ArrayList<String>();
        if (!before.room().half().equals(after.room().half())) {
            news.add(
                    translate(
                            "rooms.live.news.swapped",
                            name(after.room(), after.room().answerer())));
        } else {
            addPeople(news, before.room(), after.room());
            addQuestion(news, moment(before), moment(after), after.room());
        }
        return String.join(" ", news);
    }

    private static void addPeople(List<String> news, Room before, Room after) {
        for (var seat : after.others()) {
            var was = before.isHere(seat.id());
            var is = after.isHere(seat.id());
            if (was != is) {
                news.add(
                        translate(
                                is ? "rooms.live.news.came" : "rooms.live.news.went",
                                Map.of("name", SeatWords.name(seat.name()))));
            }
        }
        var lead = after.lead();
        if (lead != null && !lead.equals(before.lead()) && !after.isLead()) {
            news.add(translate("rooms.live.news.leads", name(after, lead)));
        }
    }

    private static void addQuestion(
            List<String> news, @Nullable Moment before, @Nullable Moment after, Room room) {
        if (after == null) {
            return;
        }
        if (before == null || !before.question().id().equals(after.question().id())) {
            if (!room.isLead()) {
                var words =
                        Map.<String, Object>of(
                                "name",
                                room.leading()
                                        .map(lead -> lead.name())
                                        .map(SeatWords::name)
                                        .orElse(SeatWords.name("")),
                                "question",
                                after.question().text());
                news.add(translate("rooms.live.news.asked", words));
            }
            return;
        }
        var by = after.pausedBy();
        if (by != null && !Objects.equals(by, before.pausedBy()) && !by.equals(room.me())) {
            news.add(PauseWords.pausedBy(room, by));
        } else if (before.time().paused() && !after.time().paused()) {
            news.add(translate("rooms.live.news.goes-on"));
        } else if (after.time().phase() == Phase.DONE && before.time().phase() != Phase.DONE) {
            news.add(translate("rooms.live.answer-ended"));
        }
    }

    private record Moment(ShownQuestion question, ClockTime time, @Nullable SeatId pausedBy) {}

    private static @Nullable Moment moment(RoomSight.Inside sight) {
        return switch (sight) {
            case RoomSight.Answering(var room, var question, var time, var by) ->
                    new Moment(question, time, by);
            case RoomSight.Asking asking -> moment(asking.current());
            case RoomSight.Waiting waiting -> null;
            case RoomSight.Between between -> null;
        };
    }

    private static @Nullable Moment moment(RoomSight.@Nullable Current current) {
        return current == null
                ? null
                : new Moment(current.script().question(), current.time(), current.pausedBy());
    }

    private static Map<String, Object> name(Room room, SeatId seat) {
        return Map.of("name", SeatWords.name(room.mock().seat(seat).name()));
    }
}
