package app.rebound.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.SignedInDevice;
import app.rebound.account.SignedInDevices;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** Where someone is signed in, and signing out there from afar. */
class DevicesCard extends Card {

    private final SignedInDevices devices;
    private final CurrentPerson current;
    private final Div rows = new Div();

    DevicesCard(SignedInDevices devices, CurrentPerson current) {
        super(
                new H2(translate("account.devices.title")),
                new Paragraph(translate("account.devices.text")));
        this.devices = devices;
        this.current = current;
        add(rows);
        show();
    }

    private void show() {
        rows.removeAll();
        var all = devices.of(current.id());
        all.forEach(device -> rows.add(row(device)));
        var here = current.device();
        if (all.size() > 1 && here.isPresent()) {
            rows.add(
                    EntrancePage.actions(
                            Buttons.secondary(
                                    translate("account.devices.revoke-others"),
                                    click -> {
                                        var revoked =
                                                devices.revokeOthers(current.id(), here.get());
                                        Notices.done(
                                                translate(
                                                        "account.devices.revoked-others",
                                                        Map.of("devices", revoked)));
                                        show();
                                    })));
        }
    }

    private Div row(SignedInDevice device) {
        var name = nameOf(device);
        var title = new Span(name);
        var used =
                new Span(
                        translate(
                                "account.devices.used",
                                Map.of("when", Formats.current().dateTime(device.lastUsedAt()))));
        used.addClassNames("rb-soft", "rb-small", "rb-device-used");
        var words = new Div(title, used);
        var row = new Div(words);
        row.addClassName("rb-row");
        if (current.device().filter(device.id()::equals).isPresent()) {
            row.add(new Tag(translate("account.devices.here"), Tag.Tone.GOOD));
        } else {
            var revoke =
                    Buttons.secondary(
                            translate("account.devices.revoke"),
                            click -> {
                                devices.revoke(current.id(), device.id());
                                Notices.done(
                                        translate(
                                                "account.devices.revoked", Map.of("device", name)));
                                show();
                            });
            revoke.setAriaLabel(translate("account.devices.revoke-one", Map.of("device", name)));
            row.add(revoke);
        }
        return row;
    }

    private static String nameOf(SignedInDevice device) {
        if (device.browser().isEmpty() || device.system().isEmpty()) {
            var known = device.browser() + device.system();
            return known.isEmpty() ? translate("account.devices.unknown") : known;
        }
        return translate(
                "account.devices.name",
                Map.of("browser", device.browser(), "system", device.system()));
    }
}
