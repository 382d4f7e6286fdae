package app.rebound.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Tag;
import app.rebound.questions.Question;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionRoutes;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.BiConsumer;

/** One question of a set: dragged by mouse, moved and removed by buttons. */
class QuestionSetEntry extends ListItem {

    /** What a person does with an entry. */
    enum Action {
        UP,
        DOWN,
        REMOVE
    }

    private final Question question;
    private final Button up;
    private final Button down;

    /**
     * Tells {@code act} which button was pressed, and {@code drop} which entry was dropped on
     * which.
     */
    QuestionSetEntry(
            Question question,
            BiConsumer<QuestionSetEntry, Action> act,
            BiConsumer<QuestionSetEntry, QuestionSetEntry> drop) {
        this.question = question;
        addClassName("rb-set-entry");
        up = button(VaadinIcon.ARROW_UP, "question.set.up", Action.UP, act);
        down = button(VaadinIcon.ARROW_DOWN, "question.set.down", Action.DOWN, act);
        var remove = button(VaadinIcon.CLOSE_SMALL, "question.set.remove", Action.REMOVE, act);
        var grip = icon(VaadinIcon.ELLIPSIS_DOTS_V);
        grip.addClassName("rb-set-grip");
        var link = new Anchor(QuestionRoutes.question(id()), text());
        // Else the browser drags the link instead of the entry.
        link.getElement().setAttribute("draggable", "false");
        var facts = new Span(QuestionWords.facts(question.data()));
        facts.addClassNames("rb-soft", "rb-small");
        var words = new Div(link, facts);
        words.addClassName("rb-set-words");
        if (question.data().oftenNotPermitted()) {
            words.add(new Tag(translate("question.tag.not-permitted"), Tag.Tone.CARE));
        }
        if (question.archived()) {
            words.add(new Tag(translate("question.tag.archived"), Tag.Tone.NEUTRAL));
        }
        var buttons = new Div(up, down, remove);
        buttons.addClassName("rb-set-buttons");
        add(grip, words, buttons);
        DragSource.create(this);
        DropTarget.create(this)
                .addDropListener(dropped ->
                        dropped.getDragSourceComponent()
                                .filter(QuestionSetEntry.class::isInstance)
                                .map(QuestionSetEntry.class::cast)
                                .filter(entry -> entry != this)
                                .ifPresent(entry -> drop.accept(entry, this)));
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

    private Button button(
            VaadinIcon picture,
            String key,
            Action action,
            BiConsumer<QuestionSetEntry, Action> act) {
        var button = new Button(icon(picture), click -> act.accept(this, action));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(translate(key, text()));
        button.setTooltipText(translate(key + "-short"));
        return button;
    }

    private static Icon icon(VaadinIcon picture) {
        var icon = picture.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
