package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.KeptText;
import app.rebound.interviews.Cause;
import app.rebound.interviews.Cause.Whose;
import app.rebound.interviews.InterviewLessons;
import app.rebound.interviews.LookBack;
import app.rebound.interviews.Reflections;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why it went as it did: mine, theirs or circumstances, or just a bad day, which is a whole answer.
 */
class CausesCard extends Card implements LookBackView.Part {

    private final Reflections reflections;
    private final PersonId owner;
    private final Clock clock;
    private final Checkbox badDay = new Checkbox(translate("looking-back.bad-day"));
    private final Paragraph wholeAnswer = new Paragraph();
    private final Div sides = new Div();
    private final Map<Whose, Ticks<Cause>> ticks = new EnumMap<>(Whose.class);
    private final Map<Whose, KeptText> words = new EnumMap<>(Whose.class);
    private final Plans plans;

    CausesCard(
            Reflections reflections,
            InterviewLessons lessons,
            PersonId owner,
            LookBack now,
            Clock clock) {
        this.reflections = reflections;
        this.owner = owner;
        this.clock = clock;
        var id = now.interview().id();
        plans = new Plans(lessons, owner, id, clock);
        badDay.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Answers.to(
                        change.getValue()
                                ? reflections.wasJustABadDay(owner, id)
                                : reflections.wasMoreThanABadDay(owner, id),
                        clock);
            }
        });
        wholeAnswer.getElement().setAttribute("aria-live", "polite");
        for (var whose : Whose.values()) {
            sides.add(side(whose, now));
        }
        add(new H2(translate("looking-back.causes")), badDay, wholeAnswer, sides);
    }

    private Div side(Whose whose, LookBack now) {
        var id = now.interview().id();
        var tick =
                new Ticks<Cause>(
                        translate(whose.key()),
                        whose.causes(),
                        cause -> translate(cause.key()),
                        cause -> reflections.blame(owner, id, cause),
                        cause -> reflections.absolve(owner, id, cause),
                        clock);
        ticks.put(whose, tick);
        var field = Answers.field(reflections, owner, now, whose.ownWords(), clock);
        field.area().setMinRows(1);
        words.put(whose, field);
        var side =
                new Div(
                        new H3(translate(whose.key())),
                        InterviewWords.soft(translate(whose.key() + ".why")),
                        tick,
                        field,
                        field.savedLine());
        side.addClassName("rb-side");
        if (whose == Whose.MINE) {
            side.add(plans);
        }
        return side;
    }

    @Override
    public void show(LookBack now) {
        var said = now.reflection();
        badDay.setValue(said.justABadDay());
        wholeAnswer.setText(
                translate(
                        said.justABadDay()
                                ? "looking-back.bad-day-whole"
                                : "looking-back.bad-day-why"));
        sides.setVisible(!said.justABadDay());
        ticks.forEach((whose, tick) -> tick.show(of(whose, said.causes())));
        words.forEach((whose, field) -> Answers.show(field, now, whose.ownWords()));
        plans.show(of(Whose.MINE, said.causes()));
    }

    private static Set<Cause> of(Whose whose, Set<Cause> causes) {
        return causes.stream().filter(cause -> cause.whose() == whose).collect(Collectors.toSet());
    }
}
