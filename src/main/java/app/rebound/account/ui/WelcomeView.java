package app.rebound.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.AccountRoutes;
import app.rebound.account.Accounts;
import app.rebound.account.CurrentPerson;
import app.rebound.account.SignIn;
import app.rebound.account.SignedInDevices;
import app.rebound.account.WelcomeOffer;
import app.rebound.base.i18n.Translations;
import app.rebound.base.ui.Buttons;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;

/** The first page a visitor sees: what this is, and a way to start at once. */
@Route(value = AccountRoutes.WELCOME, autoLayout = false)
@AnonymousAllowed
class WelcomeView extends EntrancePage implements BeforeEnterObserver {

    /** The query parameter that says someone just had everything of theirs erased. */
    static final String ERASED = "erased";

    private final CurrentPerson person;
    private final SignIn signIn;
    private final Paragraph farewell = new Paragraph(translate("account.welcome.erased"));

    WelcomeView(
            SignIn signIn,
            Accounts accounts,
            SignedInDevices devices,
            CurrentPerson person,
            ObjectProvider<WelcomeOffer> offers,
            Translations translations) {
        super(translate("account.welcome.title"), translations);
        this.person = person;
        this.signIn = signIn;
        farewell.addClassName("rb-note");
        farewell.getElement().setAttribute("role", "status");
        farewell.setVisible(false);
        var signUp = new Anchor(AccountRoutes.SIGN_UP, translate("account.sign-up.link"));
        signUp.setVisible(accounts.signUpIsOpen());
        var lead = new Paragraph(translate("account.welcome.text"));
        lead.addClassName("rb-lead");
        var free = new Paragraph(translate("account.welcome.no-account"));
        free.addClassName("rb-soft");
        if (devices.guestSetAside(VaadinServletRequest.getCurrent()).isPresent()) {
            free.setText(translate("account.welcome.guest-kept"));
            farewell.setText(translate("account.welcome.erased-account"));
        }
        add(
                farewell,
                lead,
                new UnorderedList(
                        new ListItem(translate("account.welcome.point-1")),
                        new ListItem(translate("account.welcome.point-2")),
                        new ListItem(translate("account.welcome.point-3")),
                        new ListItem(translate("account.welcome.point-4"))),
                actions(
                        Buttons.primary(translate("account.welcome.start"), click -> start()),
                        new Anchor(AccountRoutes.SIGN_IN, translate("account.sign-in.link")),
                        signUp),
                problem(),
                free);
        offers.forEach(offer ->
                add(
                        actions(
                                Buttons.secondary(
                                        translate(offer.actionKey()),
                                        click -> lookAround(offer)))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (person.optionalId().isPresent()) {
            event.forwardTo("");
        }
        farewell.setVisible(
                event.getLocation().getQueryParameters().getParameters().containsKey(ERASED));
    }

    private void start() {
        signIn.asGuest(VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent())
                .ifPresentOrElse(retryIn -> show(tooManyTries(retryIn)), Arrival::in);
    }

    private void lookAround(WelcomeOffer offer) {
        signIn.as(offer, VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
        Arrival.in();
    }
}
