package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.KeptText;
import app.rebound.interviews.LookBack;
import app.rebound.interviews.ReflectionText;
import app.rebound.interviews.Reflections;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What impressed and what did not, and what one would tell a friend. */
class WordsCard extends Card implements LookBackView.Part {

    private static final List<ReflectionText> ASKED =
            List.of(ReflectionText.IMPRESSED, ReflectionText.NOT_IMPRESSED, ReflectionText.FRIEND);

    private final Map<ReflectionText, KeptText> fields = new EnumMap<>(ReflectionText.class);

    WordsCard(Reflections reflections, PersonId owner, LookBack now, Clock clock) {
        addClassName("rb-stack");
        add(new H2(translate("looking-back.words")));
        for (var text : ASKED) {
            var field = Answers.field(reflections, owner, now, text, clock);
            fields.put(text, field);
            add(field, field.savedLine());
        }
    }

    @Override
    public void show(LookBack now) {
        fields.forEach((text, field) -> Answers.show(field, now, text));
    }
}
