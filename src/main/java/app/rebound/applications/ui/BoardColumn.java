package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.applications.Stage;
import app.rebound.base.ui.Buttons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One stage of the board with the beginning of its cards; the rest comes on demand. */
class BoardColumn extends Section {

    private final Stage stage;
    private final H2 heading = new H2();
    private final Span count = new Span();
    private final UnorderedList cards = new UnorderedList();
    private final Span empty = Words.soft(translate("application.board.empty-stage"));
    private final Button more;
    private int total;

    /** Tells {@code dropped} what was let go here, and {@code more} that the rest is wanted. */
    BoardColumn(
            Stage stage, BiConsumer<BoardCard, BoardColumn> dropped, Consumer<BoardColumn> more) {
        this.stage = stage;
        addClassName("rb-board-column");
        if (stage.meaning().isOver()) {
            addClassName("rb-board-over");
        }
        var id = "stage-" + stage.id().value();
        heading.setId(id);
        heading.setText(Words.stage(stage));
        heading.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", id);
        count.addClassName("rb-board-count");
        heading.add(count);
        cards.addClassName("rb-plain-list");
        this.more = Buttons.quiet("", click -> more.accept(this));
        add(heading, cards);
        DropTarget.create(this)
                .addDropListener(drop ->
                        drop.getDragSourceComponent()
                                .filter(BoardCard.class::isInstance)
                                .map(BoardCard.class::cast)
                                .ifPresent(card -> dropped.accept(card, this)));
    }

    Stage stage() {
        return stage;
    }

    int total() {
        return total;
    }

    /** How many cards are on the screen. */
    int shown() {
        return cards.getComponentCount();
    }

    /** Holds so many in all, of which these come next. */
    void append(List<BoardCard> next, int total) {
        this.total = total;
        next.forEach(card -> {
            card.stand(stage.meaning());
            cards.add(card);
        });
        settle();
    }

    /** A card came from another stage; it stands first, so that one sees where it is. */
    void take(BoardCard card) {
        total++;
        cards.addComponentAsFirst(card);
        settle();
    }

    /** A card went to another stage. */
    void release(BoardCard card) {
        total--;
        cards.remove(card);
        settle();
    }

    boolean holds(Component card) {
        return card.getParent().filter(cards::equals).isPresent();
    }

    void focusHeading() {
        heading.getElement().executeJs("this.focus()");
    }

    /** What is not needed is not even sent; there are many columns. */
    private void show(Component part, boolean wanted) {
        if (!wanted) {
            remove(part);
        } else if (part.getParent().isEmpty()) {
            add(part);
        }
    }

    private void settle() {
        count.setText(translate("application.board.count", total));
        show(empty, total == 0);
        var left = total - shown();
        show(more, left > 0);
        more.setText(translate("application.board.more", left));
        more.setAriaLabel(
                translate(
                        "application.board.more-of",
                        Map.of("left", left, "stage", Words.stage(stage))));
    }
}
