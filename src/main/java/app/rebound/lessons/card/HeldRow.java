package app.rebound.lessons.card;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.lessons.Held;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.LookBack;
import app.rebound.lessons.Occasion;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One lesson with its two words for how it held up on an occasion; pressing one again takes it
 * back.
 */
public class HeldRow extends Div {

    private final LookBack lookBack;
    private final PersonId owner;
    private final Map<Held, Button> words = new EnumMap<>(Held.class);

    public HeldRow(
            LookBack lookBack,
            PersonId owner,
            Lesson lesson,
            Occasion occasion,
            Optional<Held> said) {
        this.lookBack = lookBack;
        this.owner = owner;
        addClassNames("rb-row", "rb-lesson-row");
        var buttons = new Div();
        buttons.addClassName("rb-actions");
        for (var held : Held.values()) {
            var button =
                    Buttons.secondary(
                            translate(held.key()), click -> press(lesson, occasion, held));
            button.setAriaLabel(
                    translate(
                            "lessons.held.of",
                            Map.of(
                                    "held",
                                    translate(held.key()),
                                    "lesson",
                                    LessonLine.words(lesson))));
            words.put(held, button);
            buttons.add(button);
        }
        add(new LessonLine(lesson), buttons);
        show(said);
    }

    private void press(Lesson lesson, Occasion occasion, Held held) {
        if (isSaid(held)) {
            lookBack.untick(owner, lesson.id(), occasion);
            show(Optional.empty());
        } else {
            lookBack.tick(owner, lesson.id(), occasion, held);
            show(Optional.of(held));
        }
    }

    private boolean isSaid(Held held) {
        var button = words.get(held);
        return button != null && "true".equals(button.getElement().getAttribute("aria-pressed"));
    }

    private void show(Optional<Held> said) {
        words.forEach((held, button) -> {
            var pressed = said.filter(held::equals).isPresent();
            button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
            button.setClassName("rb-pressed", pressed);
        });
    }
}
