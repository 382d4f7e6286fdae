package app.rebound.lessons.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Card;
import app.rebound.lessons.Check;
import app.rebound.lessons.Checks;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;

/** What to check before the next interview, to be ticked. */
class ChecksCard extends Card {

    ChecksCard(Checks checks, PersonId owner, List<Check> all) {
        add(new H2(translate("lessons.before.checks")));
        for (var check : all) {
            var box = new Checkbox(translate(check.key()), check.isDone());
            box.addValueChangeListener(change -> {
                if (change.getValue()) {
                    checks.tick(owner, check.id());
                } else {
                    checks.untick(owner, check.id());
                }
            });
            var from = Words.soft(Words.of(check.source()));
            var row = new Div(box, from);
            row.addClassName("rb-check-row");
            add(row);
        }
    }
}
