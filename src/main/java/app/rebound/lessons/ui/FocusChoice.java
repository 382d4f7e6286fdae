package app.rebound.lessons.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Notices;
import app.rebound.lessons.FocusResult;
import app.rebound.lessons.LessonId;
import app.rebound.lessons.Lessons;
import app.rebound.lessons.card.LessonLine;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Takes a lesson into focus; where three of its kind are, asks which one rests for it. */
final class FocusChoice {

    private FocusChoice() {}

    static void take(Lessons lessons, PersonId owner, LessonId id, Runnable changed) {
        tell(lessons, owner, lessons.focus(owner, id), changed);
    }

    private static void tell(
            Lessons lessons, PersonId owner, FocusResult result, Runnable changed) {
        switch (result) {
            case FocusResult.InFocus(var lesson) -> {
                Notices.done(translate("lessons.focused"));
                changed.run();
            }
            case FocusResult.WhichRests which -> ask(lessons, owner, which, changed);
            case FocusResult.NotFound() -> {
                Notices.problem(translate("lessons.gone"));
                changed.run();
            }
        }
    }

    private static void ask(
            Lessons lessons, PersonId owner, FocusResult.WhichRests which, Runnable changed) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(translate("lessons.which-rests." + which.wanted().kind()));
        var choice = new Div(new Paragraph(translate("lessons.which-rests.text")));
        choice.addClassNames("rb-stack", "rb-which-rests");
        for (var other : which.inFocus()) {
            choice.add(
                    Buttons.secondary(
                            LessonLine.words(other),
                            click -> {
                                dialog.close();
                                tell(
                                        lessons,
                                        owner,
                                        lessons.focusInsteadOf(
                                                owner, which.wanted().id(), other.id()),
                                        changed);
                            }));
        }
        dialog.add(choice);
        dialog.getFooter().add(Buttons.quiet(translate("base.cancel"), click -> dialog.close()));
        dialog.open();
    }
}
