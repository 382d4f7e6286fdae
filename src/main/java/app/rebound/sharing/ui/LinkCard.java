package app.rebound.sharing.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Card;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One person's new link, the only time it can be shown: copy it, mail it, or let it be scanned. */
public class LinkCard extends Card {

    /** A mail to send the link with, written but not sent. */
    public record Mail(String subject, String body) {

        String address() {
            return "mailto:?subject=" + encoded(subject) + "&body=" + encoded(body);
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }

    /**
     * The link of {@code name}.
     *
     * @param address the whole of it, see {@link LinkAddress}
     */
    public LinkCard(String name, String address, Mail mail) {
        addClassName("rb-link-card");
        var link = new TextField(translate("sharing.link.address"));
        link.setValue(address);
        link.setReadOnly(true);
        link.setAutoselect(true);
        var send = new Anchor(mail.address(), translate("sharing.link.mail"));
        send.setRouterIgnore(true);
        send.addClassName("rb-button-link");
        var actions = new Div(new CopyButton(translate("sharing.link.copy"), address), send);
        actions.addClassName("rb-actions");
        var once = new Paragraph(translate("sharing.link.once"));
        once.addClassNames("rb-soft", "rb-small");
        add(
                new H2(translate("sharing.link.for", Map.of("name", name))),
                link,
                actions,
                qrCode(name, address),
                once);
    }

    private static Details qrCode(String name, String address) {
        var picture =
                new Image(
                        QrCode.dataUri(address),
                        translate("sharing.link.qr-text", Map.of("name", name)));
        picture.addClassName("rb-qr");
        return new Details(translate("sharing.link.qr"), picture);
    }
}
