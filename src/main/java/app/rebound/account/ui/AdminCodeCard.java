package app.rebound.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.AdminCodeResult;
import app.rebound.account.CurrentPerson;
import app.rebound.account.FirstAdmin;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;

/** Where whoever runs the server enters the code from its log, while there is no admin. */
class AdminCodeCard extends Card {

    private final FirstAdmin firstAdmin;
    private final CurrentPerson current;
    private final TextField code = new TextField(translate("account.admin.code"));

    AdminCodeCard(FirstAdmin firstAdmin, CurrentPerson current) {
        super(new H2(translate("account.admin.title")));
        this.firstAdmin = firstAdmin;
        this.current = current;
        code.getElement().setAttribute("autocomplete", "off");
        var form =
                new Div(
                        new Paragraph(translate("account.admin.code.text")),
                        code,
                        EntrancePage.actions(
                                Buttons.secondary(
                                        translate("account.admin.code.enter"), click -> enter())));
        form.addClassName("rb-stack");
        add(new Details(translate("account.admin.code.have"), form));
    }

    private void enter() {
        var address = VaadinServletRequest.getCurrent().getRemoteAddr();
        switch (firstAdmin.enter(current.id(), code.getValue(), address)) {
            case AdminCodeResult.NowAdmin now -> UI.getCurrent().getPage().reload();
            case AdminCodeResult.Wrong wrong -> refuse(translate("account.admin.code.wrong"));
            case AdminCodeResult.TooManyTries(var retryIn) ->
                    refuse(EntrancePage.tooManyTries(retryIn));
        }
    }

    private void refuse(String words) {
        code.setErrorMessage(words);
        code.setInvalid(true);
        code.focus();
    }
}
