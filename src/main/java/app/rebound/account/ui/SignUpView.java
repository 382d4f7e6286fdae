package app.rebound.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.AccountRoutes;
import app.rebound.account.Accounts;
import app.rebound.account.CurrentPerson;
import app.rebound.account.Person;
import app.rebound.account.SignUpResult;
import app.rebound.account.WelcomeOffer;
import app.rebound.base.i18n.Translations;
import app.rebound.base.ui.Buttons;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;

/** Asking for an account: a new one, or one that keeps what a guest has practised. */
@Route(value = AccountRoutes.SIGN_UP, autoLayout = false)
@AnonymousAllowed
class SignUpView extends EntrancePage implements BeforeEnterObserver {

    private final Accounts accounts;
    private final CurrentPerson current;
    private final ObjectProvider<WelcomeOffer> offers;
    private final Paragraph note = new Paragraph(translate("account.sign-up.text"));
    private final EmailField email = new EmailField(translate("account.email"));
    private final PasswordField password = new PasswordField(translate("account.password"));

    SignUpView(
            Accounts accounts,
            CurrentPerson current,
            ObjectProvider<WelcomeOffer> offers,
            Translations translations) {
        super(translate("account.sign-up.title"), translations);
        this.accounts = accounts;
        this.offers = offers;
        this.current = current;
        addClassName("rb-stage-narrow");
        var back = new Anchor(AccountRoutes.SIGN_IN, translate("account.sign-in.link"));
        if (!accounts.signUpIsOpen()) {
            add(new Paragraph(translate("account.sign-up.closed")), actions(back));
            return;
        }
        email.getElement().setAttribute("autocomplete", "username");
        email.setAutofocus(true);
        password.getElement().setAttribute("autocomplete", "new-password");
        password.setHelperText(PasswordWords.help());
        var ask = Buttons.primary(translate("account.sign-up.action"), click -> ask());
        ask.addClickShortcut(Key.ENTER).listenOn(email, password);
        var form = new Div(note, email, password, problem());
        form.addClassName("rb-stack");
        add(form, actions(ask, back));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = current.optional();
        if (person.filter(someone -> !someone.isGuest() || isMadeUp(someone)).isPresent()) {
            event.forwardTo(AccountRoutes.PROFILE);
        }
        if (person.filter(Person::isGuest).isPresent()) {
            note.setText(translate("account.sign-up.guest"));
        }
    }

    /** Whoever looks around as somebody made up has nothing of their own to keep. */
    private boolean isMadeUp(Person someone) {
        return offers.stream().anyMatch(offer -> offer.isOf(someone.id()));
    }

    private void ask() {
        password.setErrorMessage(null);
        email.setErrorMessage(null);
        var address = VaadinServletRequest.getCurrent().getRemoteAddr();
        var result =
                current.optionalId()
                        .map(guest ->
                                accounts.claim(
                                        guest, email.getValue(), password.getValue(), address))
                        .orElseGet(() ->
                                accounts.signUp(email.getValue(), password.getValue(), address));
        switch (result) {
            case SignUpResult.NowSignIn(var normalised) ->
                    UI.getCurrent()
                            .navigate(SignInView.class)
                            .ifPresent(view -> view.toConfirm(normalised));
            case SignUpResult.NoAddress refused -> {
                email.setErrorMessage(translate("account.email.wrong"));
                email.setInvalid(true);
                email.focus();
            }
            case SignUpResult.PasswordRefused(var problem) -> {
                password.setErrorMessage(PasswordWords.of(problem));
                password.setInvalid(true);
                password.focus();
            }
            case SignUpResult.Closed closed -> show(translate("account.sign-up.closed"));
            case SignUpResult.TooManyTries(var retryIn) -> show(tooManyTries(retryIn));
        }
    }
}
