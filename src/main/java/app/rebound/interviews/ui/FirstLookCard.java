package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.Person;
import app.rebound.base.ui.Card;
import app.rebound.interviews.LookBack;
import app.rebound.interviews.Reflections;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Map;

/** How it went as it feels right after: one look now, one with a clear mind. */
class FirstLookCard extends Card implements LookBackView.Part {

    private final Person person;
    private final Clock clock;
    private final Paragraph said = new Paragraph();
    private final Choice<Integer> choice;

    FirstLookCard(Reflections reflections, LookBack now, Person person, Clock clock) {
        this.person = person;
        this.clock = clock;
        var id = now.interview().id();
        choice =
                new Choice<Integer>(
                                translate("looking-back.first-look"),
                                Levels.ALL,
                                level -> Levels.choice(level, person),
                                level -> {
                                    if (level != null) {
                                        Answers.to(reflections.see(person.id(), id, level), clock);
                                    }
                                })
                        .hideQuestion()
                        .withoutTakingBack();
        said.getElement().setAttribute("aria-live", "polite");
        add(
                new H2(translate("looking-back.first-look")),
                new Paragraph(translate("looking-back.first-look-why")),
                choice,
                said);
    }

    @Override
    public void show(LookBack now) {
        var first = now.reflection().first();
        var second = now.reflection().second();
        setVisible(first != null || second == null);
        choice.show(first == null ? null : first.level());
        said.setVisible(first != null);
        if (first != null) {
            choice.setVisible(second == null && first.isFresh(clock.instant()));
            said.setText(
                    translate(
                            "looking-back.first-look-said",
                            Map.of(
                                    "level",
                                    Levels.inSentence(first.level(), person),
                                    "when",
                                    Moments.current(clock).past(first.at()))));
        }
    }
}
