package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.rooms.CalendarEntry;
import app.rebound.rooms.CalendarFile;
import app.rebound.rooms.Planning;
import app.rebound.rooms.RoomAccess;
import app.rebound.rooms.RoomRoutes;
import app.rebound.sharing.ui.LinkAddress;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Map;

/** The file for one's calendar, offered again whenever the time changed. */
class CalendarPart extends Div {

    private final PlanningDesk desk;
    private final String address;

    /** Made while the page is asked for, which knows its own address. */
    CalendarPart(PlanningDesk desk, RoomAccess access) {
        this.desk = desk;
        this.address =
                switch (access) {
                    case RoomAccess.ByLink(var link, var person, var device) ->
                            LinkAddress.of(RoomRoutes.LINK, link);
                    case RoomAccess.Known(var self, var mock) ->
                            LinkAddress.of(RoomRoutes.one(mock));
                    case RoomAccess.Beside(var organiser, var mock, var seat, var device) ->
                            LinkAddress.of(RoomRoutes.one(mock));
                };
        addClassName("rb-calendar");
    }

    /** Nothing for who has no seat yet: whoever downloads it has one. */
    void show(Planning.Open open) {
        removeAll();
        CalendarEntry.of(open)
                .filter(entry -> open.seat().taken())
                .ifPresent(entry -> {
                    var key = "rooms.calendar." + entry.kind().name();
                    if (entry.kind() == CalendarEntry.Kind.CANCEL || entry.isNews()) {
                        add(new Paragraph(translate(key + ".changed")));
                    }
                    var link = new Anchor(handler(open, entry), translate(key));
                    link.getElement().setAttribute("download", name(entry));
                    link.addClassName("rb-download");
                    add(link);
                });
        setVisible(getChildren().findAny().isPresent());
    }

    private DownloadHandler handler(Planning.Open open, CalendarEntry entry) {
        var mock = open.mock();
        var words =
                Map.<String, Object>of(
                        "topic", mock.topic(), "facts", RoomWords.facts(open), "link", address);
        var file =
                new CalendarFile(
                        mock,
                        entry,
                        translate("rooms.calendar.summary", words),
                        translate("rooms.calendar.description", words),
                        address);
        var name = name(entry);
        return new DownloadHandler() {
            @Override
            public void handleDownloadRequest(DownloadEvent event) throws IOException {
                event.setFileName(name);
                event.setContentType("text/calendar;charset=utf-8;method=" + entry.kind().name());
                file.write(event.getOutputStream(), desk.now());
            }
        };
    }

    private static String name(CalendarEntry entry) {
        return translate(
                "rooms.calendar.file",
                Map.of("day", entry.time().local().toLocalDate().toString()));
    }
}
