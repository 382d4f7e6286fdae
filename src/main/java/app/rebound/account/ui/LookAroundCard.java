package app.rebound.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.SignIn;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** The way back for someone who looks around as a made-up person. */
class LookAroundCard extends Card {

    LookAroundCard(SignIn signIn) {
        super(
                new H2(translate("account.look-around.title")),
                new Paragraph(translate("account.look-around.text")),
                EntrancePage.actions(
                        Buttons.primary(
                                translate("account.sign-out"), click -> Arrival.out(signIn))));
        addClassName("rb-card-hero");
    }
}
