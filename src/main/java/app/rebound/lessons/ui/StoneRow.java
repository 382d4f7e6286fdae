package app.rebound.lessons.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.lessons.Clearing;
import app.rebound.lessons.LessonRoutes;
import app.rebound.lessons.Stone;
import app.rebound.lessons.StoneSubject;
import app.rebound.lessons.card.StoneLine;
import app.rebound.practice.PracticeRoutes;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Map;

/** A stone in a list: what it is, what is still missing, and the way to practise it. */
class StoneRow extends Div {

    StoneRow(Stone stone, Clearing clearing) {
        addClassNames("rb-row", "rb-lesson-row");
        var line = new Anchor(LessonRoutes.stone(stone.id()), new StoneLine(stone));
        line.addClassName("rb-stone-link");
        var words =
                new Div(
                        line,
                        Words.soft(
                                translate(
                                        "lessons.stone.last",
                                        Map.of(
                                                "date",
                                                Formats.current().date(stone.lastTripAt())))),
                        Words.soft(translate(clearing.key())));
        add(words);
        if (!stone.isClear() && stone.subject() instanceof StoneSubject.OnQuestion(var question)) {
            var practise =
                    new Anchor(PracticeRoutes.question(question), translate("lessons.practise-it"));
            practise.addClassName("rb-button-link");
            add(practise);
        }
    }
}
