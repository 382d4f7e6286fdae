package app.rebound.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.MyData;
import app.rebound.account.Person;
import app.rebound.account.SignIn;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Confirm;
import app.rebound.base.ui.Notices;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;

/** What somebody practised as a guest on this device before they signed in: open it or erase it. */
class GuestAsideCard extends Card {

    private final SignIn signIn;
    private final MyData data;
    private final Person guest;

    GuestAsideCard(SignIn signIn, MyData data, Person guest) {
        super(
                new H2(translate("account.guest-aside.title")),
                new Paragraph(translate("account.guest-aside.text")));
        this.signIn = signIn;
        this.data = data;
        this.guest = guest;
        add(
                EntrancePage.actions(
                        Buttons.secondary(translate("account.guest-aside.open"), click -> open()),
                        Buttons.danger(
                                translate("account.guest-aside.erase"),
                                click ->
                                        Confirm.before(
                                                translate("account.guest-aside.erase.title"),
                                                translate("account.guest-aside.erase.text"),
                                                translate("account.erase.action"),
                                                this::erase))));
    }

    private void open() {
        signIn.asGuest(VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent())
                .ifPresentOrElse(
                        retryIn -> Notices.problem(EntrancePage.tooManyTries(retryIn)),
                        Arrival::in);
    }

    private void erase() {
        data.eraseGuest(guest.id());
        removeFromParent();
        Notices.done(translate("account.guest-aside.erased"));
    }
}
