package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.Person;
import app.rebound.base.ui.Card;
import app.rebound.interviews.LookBack;
import app.rebound.interviews.Reflections;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;

/** How nervous one was before and during it. */
class NervesCard extends Card implements LookBackView.Part {

    private final Choice<Integer> before;
    private final Choice<Integer> during;

    NervesCard(Reflections reflections, LookBack now, Person person, Clock clock) {
        var id = now.interview().id();
        before =
                choice(
                        "looking-back.nerves-before",
                        person,
                        level ->
                                Answers.to(
                                        reflections.wasNervousBefore(person.id(), id, level),
                                        clock));
        during =
                choice(
                        "looking-back.nerves-during",
                        person,
                        level ->
                                Answers.to(
                                        reflections.wasNervousDuring(person.id(), id, level),
                                        clock));
        add(new H2(translate("looking-back.nerves")), before, during);
    }

    private static Choice<Integer> choice(
            String key, Person person, Choice.Listener<Integer> listener) {
        return new Choice<>(
                translate(key), Levels.ALL, level -> Levels.nerves(level, person), listener);
    }

    @Override
    public void show(LookBack now) {
        before.show(now.reflection().nervesBefore());
        during.show(now.reflection().nervesDuring());
    }
}
