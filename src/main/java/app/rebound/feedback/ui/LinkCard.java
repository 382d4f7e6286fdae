package app.rebound.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.ui.Card;
import app.rebound.feedback.NewInvitation;
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

/** One rater's new link, the only time it can be shown: copy it, mail it, or let it be scanned. */
class LinkCard extends Card {

    LinkCard(NewInvitation made) {
        addClassName("rb-link-card");
        var name = RaterName.of(made.invitation());
        var address = LinkAddress.of(made.link());
        var link = new TextField(translate("feedback.link.address"));
        link.setValue(address);
        link.setReadOnly(true);
        link.setAutoselect(true);
        var mail = new Anchor(mailto(name, made, address), translate("feedback.link.mail"));
        mail.setRouterIgnore(true);
        mail.addClassName("rb-button-link");
        var actions = new Div(new CopyButton(translate("feedback.link.copy"), address), mail);
        actions.addClassName("rb-actions");
        var once = new Paragraph(translate("feedback.link.once"));
        once.addClassNames("rb-soft", "rb-small");
        add(
                new H2(translate("feedback.link.for", Map.of("name", name))),
                link,
                actions,
                qrCode(name, address),
                once);
    }

    private static Details qrCode(String name, String address) {
        var picture =
                new Image(
                        QrCode.dataUri(address),
                        translate("feedback.link.qr-text", Map.of("name", name)));
        picture.addClassName("rb-qr");
        return new Details(translate("feedback.link.qr"), picture);
    }

    private static String mailto(String name, NewInvitation made, String address) {
        var subject = translate("feedback.mail.subject");
        var body =
                translate(
                        "feedback.mail.body",
                        Map.of(
                                "name",
                                name,
                                "asker",
                                made.askedBy(),
                                "link",
                                address,
                                "until",
                                Formats.current().date(made.invitation().expiresAt())));
        return "mailto:?subject=" + encoded(subject) + "&body=" + encoded(body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
