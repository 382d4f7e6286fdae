package app.rebound.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.Accounts;
import app.rebound.account.CurrentPerson;
import app.rebound.account.PasswordChangeResult;
import app.rebound.account.Person;
import app.rebound.account.SignIn;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Notices;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Map;

/** The e-mail someone signs in with, their password, and the way out. */
class AccountCard extends Card {

    private final Accounts accounts;
    private final CurrentPerson current;
    private final PasswordField password = new PasswordField(translate("account.password.current"));
    private final PasswordField wanted = new PasswordField(translate("account.password.new"));
    private final Details change;

    AccountCard(Accounts accounts, SignIn signIn, CurrentPerson current, Person person) {
        super(new H2(translate("account.account.title")));
        this.accounts = accounts;
        this.current = current;
        password.getElement().setAttribute("autocomplete", "current-password");
        wanted.getElement().setAttribute("autocomplete", "new-password");
        wanted.setHelperText(PasswordWords.help());
        var form =
                new Div(
                        password,
                        wanted,
                        EntrancePage.actions(
                                Buttons.secondary(
                                        translate("account.password.change"), click -> change())));
        form.addClassName("rb-stack");
        change = new Details(translate("account.password.change"), form);
        add(
                new Paragraph(
                        translate(
                                "account.account.email",
                                Map.of("email", person.emailAddress().orElse("")))),
                change,
                EntrancePage.actions(
                        Buttons.secondary(
                                translate("account.sign-out"), click -> Arrival.out(signIn))));
    }

    private void change() {
        password.setInvalid(false);
        wanted.setInvalid(false);
        var result =
                accounts.changePassword(
                        current.id(),
                        password.getValue(),
                        wanted.getValue(),
                        current.device().orElse(null),
                        VaadinServletRequest.getCurrent().getRemoteAddr());
        switch (result) {
            case PasswordChangeResult.Changed(var devices) -> {
                password.clear();
                wanted.clear();
                change.setOpened(false);
                Notices.done(translate("account.password.changed", Map.of("devices", devices)));
            }
            case PasswordChangeResult.WrongPassword wrong ->
                    refuse(password, translate("account.password.wrong"));
            case PasswordChangeResult.NewOneRefused(var problem) ->
                    refuse(wanted, PasswordWords.of(problem));
            case PasswordChangeResult.TooManyTries(var retryIn) ->
                    refuse(password, EntrancePage.tooManyTries(retryIn));
        }
    }

    static void refuse(PasswordField field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
        field.focus();
    }
}
