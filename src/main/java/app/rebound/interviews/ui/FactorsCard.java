package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Card;
import app.rebound.interviews.LookBack;
import app.rebound.interviews.Reflections;
import app.rebound.lessons.OutsideFactor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;

/** What was going on outside: facts, open during the cool-off, things of their own. */
class FactorsCard extends Card implements LookBackView.Part {

    private final Ticks<OutsideFactor> ticks;

    FactorsCard(Reflections reflections, PersonId owner, LookBack now, Clock clock) {
        var id = now.interview().id();
        ticks =
                new Ticks<>(
                        translate("looking-back.factors"),
                        List.of(OutsideFactor.values()),
                        factor -> translate(factor.key()),
                        factor -> reflections.wasThere(owner, id, factor),
                        factor -> reflections.wasNotThere(owner, id, factor),
                        clock);
        add(
                new H2(translate("looking-back.factors")),
                new Paragraph(translate("looking-back.factors-why")),
                ticks,
                InterviewWords.soft(translate("looking-back.factors-after")));
    }

    @Override
    public void show(LookBack now) {
        ticks.show(now.reflection().factors());
    }
}
