package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Card;
import app.rebound.interviews.Degree;
import app.rebound.interviews.LookBack;
import app.rebound.interviews.Reflections;
import app.rebound.interviews.Speaking;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How clearly and honestly one spoke, line by line. */
class SpeakingCard extends Card implements LookBackView.Part {

    private final Map<Speaking, Choice<Degree>> choices = new EnumMap<>(Speaking.class);

    SpeakingCard(Reflections reflections, PersonId owner, LookBack now, Clock clock) {
        var id = now.interview().id();
        add(new H2(translate("looking-back.speaking")));
        for (var item : Speaking.values()) {
            var choice =
                    new Choice<Degree>(
                            translate(item.key()),
                            List.of(Degree.values()),
                            degree -> translate(degree.key()),
                            degree ->
                                    Answers.to(reflections.spoke(owner, id, item, degree), clock));
            choices.put(item, choice);
            add(choice);
        }
    }

    @Override
    public void show(LookBack now) {
        choices.forEach((item, choice) -> choice.show(now.reflection().speaking().get(item)));
    }
}
