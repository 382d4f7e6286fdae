package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.applications.BelongsToApplication.Belonging;
import app.rebound.applications.BelongsToApplication.Offer;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;

/** The interviews that came of an application. */
class BelongingsCard extends Card {

    void show(List<Belonging> belongings, List<Offer> offers) {
        removeAll();
        add(new H2(translate("application.belongings")));
        if (belongings.isEmpty()) {
            add(Words.softLine(translate("application.belongings.none")));
        }
        for (var one : belongings) {
            var when =
                    one.on() == null
                            ? translate("application.belongings.open")
                            : Formats.current().date(one.on());
            var row =
                    new Div(
                            new Anchor(one.route(), one.title()),
                            Words.soft(when),
                            Words.soft(translate(one.outcomeKey())));
            row.addClassName("rb-row");
            add(row);
        }
        if (!offers.isEmpty()) {
            add(
                    Words.actions(
                            offers.stream()
                                    .map(offer ->
                                            new Anchor(offer.route(), translate(offer.actionKey())))
                                    .toArray(Anchor[]::new)));
        }
        setVisible(!belongings.isEmpty() || !offers.isEmpty());
    }
}
