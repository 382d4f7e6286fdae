package app.rebound.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Tag;
import app.rebound.questions.Question;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionRoutes;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;

/**
 * One question of a set, moved and removed by buttons. A set holds many, so an entry is plain HTML
 * and the stylesheet draws its pictures.
 */
class QuestionSetEntry extends ListItem {

    /** What a person does with an entry. */
    enum Action {
        UP,
        DOWN,
        REMOVE
    }

    private final Question question;
    private final NativeButton up;
    private final NativeButton down;

    /** Tells {@code act} which button was pressed. */
    QuestionSetEntry(Question question, BiConsumer<QuestionSetEntry, Action> act) {
        this.question = question;
        up = button("question.set.up", Action.UP, act);
        down = button("question.set.down", Action.DOWN, act);
        add(
                new Anchor(QuestionRoutes.question(id()), text()),
                new Span(QuestionWords.facts(question.data())));
        if (question.data().oftenNotPermitted()) {
            add(new Tag(translate("question.tag.not-permitted"), Tag.Tone.CARE));
        }
        if (question.archived()) {
            add(new Tag(translate("question.tag.archived"), Tag.Tone.NEUTRAL));
        }
        add(up, down, button("question.set.remove", Action.REMOVE, act));
        getElement().setAttribute("draggable", "true");
    }

    QuestionId id() {
        return question.id();
    }

    String text() {
        return question.data().text();
    }

    /** Offers only the moves that are possible from this place, counted from nought. */
    void stand(int position, int size) {
        up.setEnabled(position > 0);
        down.setEnabled(position < size - 1);
    }

    /** Keeps the keyboard where it was after a move, or beside it at either end. */
    void focus(Action moved) {
        var wanted = moved == Action.UP ? up : down;
        var other = moved == Action.UP ? down : up;
        (wanted.isEnabled() ? wanted : other).focus();
    }

    private NativeButton button(
            String key, Action action, BiConsumer<QuestionSetEntry, Action> act) {
        var button = new NativeButton();
        button.addClickListener(click -> act.accept(this, action));
        button.setAriaLabel(translate(key, text()));
        button.setTitle(translate(key + "-short"));
        return button;
    }
}
