package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Card;
import app.rebound.interviews.Blunder;
import app.rebound.interviews.LookBack;
import app.rebound.interviews.Reflections;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;

/** Slips that a check can prevent; each puts one before the next interview. */
class BlundersCard extends Card implements LookBackView.Part {

    private final Ticks<Blunder> ticks;
    private final Div checks = new Div();

    BlundersCard(Reflections reflections, PersonId owner, LookBack now, Clock clock) {
        var id = now.interview().id();
        ticks =
                new Ticks<>(
                        translate("looking-back.blunders"),
                        List.of(Blunder.values()),
                        blunder -> translate(blunder.key()),
                        blunder -> reflections.slipped(owner, id, blunder),
                        blunder -> reflections.didNotSlip(owner, id, blunder),
                        clock);
        checks.addClassName("rb-note");
        checks.getElement().setAttribute("aria-live", "polite");
        add(
                new H2(translate("looking-back.blunders")),
                new Paragraph(translate("looking-back.blunders-why")),
                ticks,
                checks);
    }

    @Override
    public void show(LookBack now) {
        var blunders = now.reflection().blunders();
        ticks.show(blunders);
        checks.removeAll();
        checks.setVisible(!blunders.isEmpty());
        if (!blunders.isEmpty()) {
            var list = new UnorderedList();
            blunders.stream()
                    .sorted()
                    .map(blunder -> translate("lessons.check." + blunder.check()))
                    .forEach(check -> list.add(new ListItem(check)));
            checks.add(new Paragraph(translate("looking-back.checks")), list);
        }
    }
}
