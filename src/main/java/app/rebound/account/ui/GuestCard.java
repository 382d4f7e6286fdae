package app.rebound.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.AccountRoutes;
import app.rebound.account.Accounts;
import app.rebound.account.Person;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;

/** Tells a guest that only this device opens what they practised, and how to change that. */
class GuestCard extends Card {

    GuestCard(Accounts accounts, Person guest) {
        super(new H2(translate("account.guest.title")));
        addClassName("rb-card-hero");
        var claimed = accounts.claimedEmail(guest.id());
        if (claimed.isPresent()) {
            add(
                    new Paragraph(
                            translate("account.guest.claimed", Map.of("email", claimed.get()))),
                    EntrancePage.actions(
                            Buttons.primary(
                                    translate("account.guest.confirm"),
                                    click -> go(AccountRoutes.SIGN_IN)),
                            Buttons.quiet(
                                    translate("account.guest.drop"),
                                    click -> {
                                        accounts.dropClaim(guest.id());
                                        UI.getCurrent().refreshCurrentRoute(true);
                                    })));
        } else if (accounts.signUpIsOpen()) {
            add(
                    new Paragraph(translate("account.guest.text")),
                    EntrancePage.actions(
                            Buttons.primary(
                                    translate("account.guest.claim"),
                                    click -> go(AccountRoutes.SIGN_UP)),
                            new Anchor(AccountRoutes.SIGN_IN, translate("account.sign-in.link"))));
        } else {
            add(
                    new Paragraph(translate("account.guest.text-closed")),
                    EntrancePage.actions(
                            new Anchor(AccountRoutes.SIGN_IN, translate("account.sign-in.link"))));
        }
    }

    private static void go(String route) {
        UI.getCurrent().navigate(route);
    }
}
