package app.rebound.lessons.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.Lesson.Kind;
import app.rebound.lessons.Lesson.Standing;
import app.rebound.lessons.LessonFilter;
import app.rebound.lessons.Lessons;
import app.rebound.lessons.SourceWays;
import app.rebound.lessons.card.LessonLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;

/**
 * The lessons out of focus, folded by standing and kind: what is not asked for is not read, and
 * don'ts are not looked at unasked.
 */
class Shelves extends Div {

    private static final int OPENED_AT_ONCE = 3;

    private final Lessons lessons;
    private final PersonId owner;
    private final SourceWays ways;
    private final Runnable changed;

    Shelves(Lessons lessons, PersonId owner, SourceWays ways, Runnable changed) {
        this.lessons = lessons;
        this.owner = owner;
        this.ways = ways;
        this.changed = changed;
        addClassName("rb-shelves");
    }

    /** Shows what contains {@code text}; where one searches, what is in focus too. */
    void show(String text) {
        removeAll();
        var counts = lessons.counts(owner, text);
        var opened = 0;
        for (var standing : Standing.values()) {
            for (var kind : Kind.values()) {
                var filter = new LessonFilter(standing, kind, text);
                var count = counts.getOrDefault(filter, 0);
                if (count > 0 && (standing != Standing.FOCUS || !text.isBlank())) {
                    var shelf = shelf(filter, count);
                    add(shelf);
                    shelf.setOpened(!text.isBlank() && opened++ < OPENED_AT_ONCE);
                }
            }
        }
        if (getChildren().findAny().isEmpty() && !text.isBlank()) {
            add(Words.soft(translate("lessons.none-found")));
        }
    }

    private Details shelf(LessonFilter filter, int count) {
        var shelf =
                new Details(
                        translate(
                                "lessons.shelf." + filter.standing() + "." + filter.kind(),
                                Map.of("count", count)));
        shelf.addOpenedChangeListener(change -> {
            if (change.isOpened() && shelf.getContent().findAny().isEmpty()) {
                shelf.add(
                        new PagedRows<>(
                                page -> lessons.find(owner, filter, page),
                                lesson -> new LessonRow(lesson, ways, actions(lesson))));
            }
        });
        return shelf;
    }

    private Component[] actions(Lesson lesson) {
        var action =
                lesson.standing() == Standing.FOCUS
                        ? Buttons.quiet(
                                translate("lessons.rest"),
                                click -> {
                                    lessons.rest(owner, lesson.id());
                                    changed.run();
                                })
                        : Buttons.quiet(
                                translate("lessons.take"),
                                click -> FocusChoice.take(lessons, owner, lesson.id(), changed));
        action.setAriaLabel(
                translate(
                        lesson.standing() == Standing.FOCUS
                                ? "lessons.rest-this"
                                : "lessons.take-this",
                        LessonLine.words(lesson)));
        return List.of(action).toArray(Component[]::new);
    }
}
