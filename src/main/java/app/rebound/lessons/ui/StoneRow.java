package app.rebound.lessons.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.ui.Prose;
import app.rebound.lessons.Clearing;
import app.rebound.lessons.LessonRoutes;
import app.rebound.lessons.Stone;
import app.rebound.lessons.StoneSubject;
import app.rebound.lessons.card.StoneLine;
import app.rebound.practice.PracticeRoutes;
import java.util.Map;

/** A stone in a list: what it is, what is still missing, and the way to practise it. */
final class StoneRow {

    private StoneRow() {}

    static Prose of(Stone stone, Clearing clearing) {
        var row = Prose.begin("div", "rb-row rb-lesson-row");
        var words = row.add("div", "");
        StoneLine.write(
                words.add("a", "rb-stone-link").with("href", LessonRoutes.stone(stone.id())),
                stone);
        var last = Map.<String, Object>of("date", Formats.current().date(stone.lastTripAt()));
        words.line("p", "rb-soft rb-small", translate("lessons.stone.last", last))
                .line("p", "rb-soft rb-small", translate(clearing.key()));
        if (!stone.isClear() && stone.subject() instanceof StoneSubject.OnQuestion(var question)) {
            row.add("a", "rb-button-link")
                    .with("href", PracticeRoutes.question(question))
                    .say(translate("lessons.practise-it"));
        }
        return row.done();
    }
}
