package app.rebound.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.ErasureResult;
import app.rebound.account.MyData;
import app.rebound.base.ui.Buttons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import java.util.Map;

/** Asks for something only the person would enter before everything of theirs is erased. */
class EraseDialog extends Dialog {

    private EraseDialog(Component field, Runnable erase) {
        setHeaderTitle(translate("account.erase.title"));
        add(new Paragraph(translate("account.erase.text")), field);
        getFooter()
                .add(
                        Buttons.quiet(translate("base.cancel"), click -> close()),
                        Buttons.danger(translate("account.erase.action"), click -> erase.run()));
    }

    /** For someone with an account, who enters their password. */
    static EraseDialog forAccount(MyData data, CurrentPerson current, Runnable then) {
        var password = new PasswordField(translate("account.password"));
        password.getElement().setAttribute("autocomplete", "current-password");
        return new EraseDialog(
                password,
                () -> {
                    var address = VaadinServletRequest.getCurrent().getRemoteAddr();
                    switch (data.eraseAccount(current.id(), password.getValue(), address)) {
                        case ErasureResult.Erased erased -> then.run();
                        case ErasureResult.WrongPassword wrong ->
                                AccountCard.refuse(password, translate("account.password.wrong"));
                        case ErasureResult.TooManyTries(var retryIn) ->
                                AccountCard.refuse(password, EntrancePage.tooManyTries(retryIn));
                    }
                });
    }

    /** For a guest, who has no password and types a word. */
    static EraseDialog forGuest(MyData data, CurrentPerson current, Runnable then) {
        var word = translate("account.erase.word");
        var typed = new TextField(translate("account.erase.type", Map.of("word", word)));
        return new EraseDialog(
                typed,
                () -> {
                    if (typed.getValue().strip().toLowerCase(Locale.ROOT).equals(word)) {
                        data.eraseGuest(current.id());
                        then.run();
                    } else {
                        typed.setErrorMessage(
                                translate("account.erase.type", Map.of("word", word)));
                        typed.setInvalid(true);
                        typed.focus();
                    }
                });
    }
}
