package app.rebound.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.AccountRoutes;
import app.rebound.account.Accounts;
import app.rebound.account.CurrentPerson;
import app.rebound.account.Person;
import app.rebound.account.SignIn;
import app.rebound.account.SignInResult;
import app.rebound.account.Staying;
import app.rebound.base.i18n.Translations;
import app.rebound.base.ui.Buttons;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;

/** Signing in with an account, also to confirm one just asked for. */
@Route(value = AccountRoutes.SIGN_IN, autoLayout = false)
@AnonymousAllowed
class SignInView extends EntrancePage implements BeforeEnterObserver {

    private final SignIn signIn;
    private final Accounts accounts;
    private final CurrentPerson current;
    private final Paragraph note = new Paragraph();
    private final EmailField email = new EmailField(translate("account.email"));
    private final PasswordField password = new PasswordField(translate("account.password"));
    private final Checkbox stay = new Checkbox(translate("account.sign-in.stay"), true);

    SignInView(SignIn signIn, Accounts accounts, CurrentPerson current, Translations translations) {
        super(translate("account.sign-in.title"), translations);
        this.signIn = signIn;
        this.accounts = accounts;
        this.current = current;
        addClassName("rb-stage-narrow");
        note.addClassName("rb-note");
        note.getElement().setAttribute("role", "status");
        email.getElement().setAttribute("autocomplete", "username");
        email.setAutofocus(true);
        password.getElement().setAttribute("autocomplete", "current-password");
        var enter = Buttons.primary(translate("account.sign-in.action"), click -> enter());
        enter.addClickShortcut(Key.ENTER).listenOn(email, password);
        var signUp = new Anchor(AccountRoutes.SIGN_UP, translate("account.sign-up.link"));
        signUp.setVisible(accounts.signUpIsOpen());
        var form = new com.vaadin.flow.component.html.Div(note, email, password, stay, problem());
        form.addClassName("rb-stack");
        add(form, actions(enter, signUp));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = current.optional();
        if (person.filter(someone -> !someone.isGuest()).isPresent()) {
            event.forwardTo("");
        }
        person.filter(Person::isGuest).ifPresent(this::explainToGuest);
        note.setVisible(!note.getText().isEmpty());
    }

    private void explainToGuest(Person guest) {
        accounts.claimedEmail(guest.id())
                .ifPresentOrElse(
                        this::toConfirm, () -> note.setText(translate("account.sign-in.guest")));
    }

    /** Asks to sign in with {@code address}, which is said to be an account, new or old. */
    void toConfirm(String address) {
        email.setValue(address);
        note.setText(translate("account.sign-in.confirm", Map.of("email", address)));
        note.setVisible(true);
        password.focus();
    }

    private void enter() {
        var result =
                signIn.withPassword(
                        email.getValue(),
                        password.getValue(),
                        stay.getValue() ? Staying.SIGNED_IN : Staying.UNTIL_THE_BROWSER_CLOSES,
                        VaadinServletRequest.getCurrent(),
                        VaadinServletResponse.getCurrent());
        switch (result) {
            case SignInResult.SignedIn signedIn -> Arrival.in();
            case SignInResult.Refused refused -> refuse();
            case SignInResult.TooManyTries(var retryIn) -> show(tooManyTries(retryIn));
        }
    }

    private void refuse() {
        show(translate("account.sign-in.refused"));
        password.clear();
        password.focus();
    }
}
