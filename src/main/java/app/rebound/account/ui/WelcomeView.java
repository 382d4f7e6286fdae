package app.rebound.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.AccountRoutes;
import app.rebound.account.SignIn;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The first page a visitor sees: what this is, and a way to start at once. */
@Route(AccountRoutes.WELCOME)
@AnonymousAllowed
class WelcomeView extends Main implements HasDynamicTitle {

    WelcomeView(SignIn signIn) {
        addClassName("rb-stage");
        var start =
                new Button(
                        translate("account.welcome.start"),
                        click -> {
                            signIn.asGuest(
                                    VaadinServletRequest.getCurrent(),
                                    VaadinServletResponse.getCurrent());
                            UI.getCurrent().getPage().setLocation(".");
                        });
        start.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H1(translate("account.welcome.title")),
                new Paragraph(translate("account.welcome.text")),
                new Div(start));
    }

    @Override
    public String getPageTitle() {
        return translate("account.welcome.title");
    }
}
