package app.rebound.talk.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.sharing.ui.LinkAddress;
import app.rebound.sharing.ui.LinkCard;
import app.rebound.talk.NewConversation;
import app.rebound.talk.TalkRoutes;
import java.util.Map;

/** Hands a new link over, with a mail that says what it is for. */
final class FriendLinks {

    private FriendLinks() {}

    static LinkCard card(NewConversation made) {
        var name = FriendName.of(made.conversation());
        var address = LinkAddress.of(TalkRoutes.LINK, made.link());
        var words =
                Map.<String, Object>of(
                        "name",
                        name,
                        "owner",
                        made.ownerName(),
                        "link",
                        address,
                        "until",
                        Formats.current().date(made.conversation().expiresAt()));
        return new LinkCard(
                name,
                address,
                new LinkCard.Mail(
                        translate("talk.mail.subject"), translate("talk.mail.body", words)));
    }
}
