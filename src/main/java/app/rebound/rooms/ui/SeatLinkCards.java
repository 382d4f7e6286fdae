package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.rooms.MockInterview;
import app.rebound.rooms.NewSeat;
import app.rebound.rooms.RoomRoutes;
import app.rebound.sharing.ui.LinkAddress;
import app.rebound.sharing.ui.LinkCard;
import java.util.Map;

/** Shows the new link to a seat, the only time it can be shown. */
final class SeatLinkCards {

    private SeatLinkCards() {}

    static LinkCard card(MockInterview mock, NewSeat made) {
        var name = SeatWords.name(made.seat().name());
        var address = LinkAddress.of(RoomRoutes.LINK, made.link());
        var words =
                Map.<String, Object>of(
                        "name",
                        name,
                        "organiser",
                        SeatWords.name(mock.organiser().name()),
                        "topic",
                        mock.topic(),
                        "link",
                        address);
        return new LinkCard(
                name,
                address,
                new LinkCard.Mail(
                        translate("rooms.mail.subject", words),
                        translate("rooms.mail.body", words)));
    }
}
