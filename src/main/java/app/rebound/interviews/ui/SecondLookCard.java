package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.Person;
import app.rebound.base.ui.Card;
import app.rebound.interviews.LookBack;
import app.rebound.interviews.Reflection;
import app.rebound.interviews.Reflections;
import app.rebound.interviews.Shift;
import app.rebound.interviews.Sight;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Map;

/** How it went as it looks now, and in words how the view has shifted since the first look. */
class SecondLookCard extends Card implements LookBackView.Part {

    private final Person person;
    private final Clock clock;
    private final H2 heading = new H2();
    private final Paragraph words = new Paragraph();
    private final Choice<Integer> choice;

    SecondLookCard(Reflections reflections, LookBack now, Person person, Clock clock) {
        this.person = person;
        this.clock = clock;
        var id = now.interview().id();
        choice =
                new Choice<Integer>(
                                translate("looking-back.second-look"),
                                Levels.ALL,
                                level -> Levels.choice(level, person),
                                level -> {
                                    if (level != null) {
                                        Answers.to(
                                                reflections.seeAgain(person.id(), id, level),
                                                clock);
                                    }
                                })
                        .hideQuestion()
                        .withoutTakingBack();
        heading.getElement().setAttribute("aria-live", "polite");
        words.getElement().setAttribute("aria-live", "polite");
        addClassName("rb-card-hero");
        add(heading, words, choice);
    }

    @Override
    public void show(LookBack now) {
        var second = now.reflection().second();
        choice.show(second == null ? null : second.level());
        heading.setText(heading(now.reflection()));
        words.setText(words(now.reflection()));
    }

    private String heading(Reflection said) {
        var second = said.second();
        return second == null
                ? translate("looking-back.second-look")
                : said.shift()
                        .map(shift -> translate(key(shift, second)))
                        .orElseGet(() -> translate("looking-back.second-look-alone"));
    }

    private String key(Shift shift, Sight second) {
        return Moments.current(clock).isToday(second.at()) ? shift.keyToday() : shift.keyEarlier();
    }

    private String words(Reflection said) {
        var first = said.first();
        var second = said.second();
        if (second == null) {
            return translate("looking-back.second-look-why");
        }
        if (first == null) {
            return translate("looking-back.second-look-once", Map.of("second", at(second)));
        }
        return Moments.begin(
                translate(
                        "looking-back.shift.between",
                        Map.of("first", at(first), "second", at(second))),
                Moments.current(clock).formats().locale());
    }

    /** "2 on Thursday evening". */
    private String at(Sight sight) {
        return translate(
                "looking-back.level-when",
                Map.of(
                        "level",
                        Levels.inSentence(sight.level(), person),
                        "when",
                        Moments.current(clock).past(sight.at())));
    }
}
