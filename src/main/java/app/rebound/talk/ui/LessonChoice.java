package app.rebound.talk.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.lessons.Lesson;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Offers one of one's own lessons. */
class LessonChoice extends Div {

    private final Select<Lesson> choice = new Select<>();

    LessonChoice(List<Lesson> own, Consumer<Lesson> offer) {
        addClassNames("rb-stack", "rb-lesson-offer");
        if (own.isEmpty()) {
            add(ThreadPanel.soft("talk.lesson.none"));
            return;
        }
        choice.setLabel(translate("talk.lesson.which"));
        choice.setItems(own);
        choice.setItemLabelGenerator(lesson ->
                translate(lesson.lineKey(), Map.of("when", lesson.when(), "then", lesson.then())));
        choice.setValue(own.getFirst());
        add(
                choice,
                new Div(
                        Buttons.secondary(
                                translate("talk.lesson.offer-it"),
                                click -> offer.accept(choice.getValue()))));
    }

    void focus() {
        choice.focus();
    }
}
