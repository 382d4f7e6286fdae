package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.ui.Prose;
import app.rebound.rooms.MockEvent;
import app.rebound.rooms.MockInterview;
import app.rebound.rooms.Planning;
import app.rebound.rooms.SeatId;
import com.vaadin.flow.component.details.Details;
import java.util.List;
import java.util.Map;

/** Everything said and done about the time: who, what, when; the newest first. */
class HistoryPart extends Details {

    HistoryPart() {
        addClassName("rb-history");
    }

    void show(Planning.Open open) {
        var history = open.talk().history();
        setVisible(!history.isEmpty());
        setSummaryText(translate("rooms.history.title", Map.of("count", history.size())));
        removeAll();
        var list = Prose.begin("ul", "rb-history-list");
        for (var event : history.reversed()) {
            var line = list.add("li", "");
            line.line("span", "", words(open.mock(), event, open.seat().id()));
            line.line("span", "rb-soft rb-small", Formats.current().dateTime(event.at()));
        }
        add(list.done());
    }

    private static String words(MockInterview mock, MockEvent event, SeatId self) {
        var key = event.what().key() + (event.by().equals(self) ? ".you" : "");
        return translate(
                key,
                Map.of(
                        "name",
                        SeatWords.name(mock.seat(event.by()).name()),
                        "times",
                        times(event.times().stream().map(TimeWords::here).toList())));
    }

    private static String times(List<String> times) {
        return String.join("; ", times);
    }
}
