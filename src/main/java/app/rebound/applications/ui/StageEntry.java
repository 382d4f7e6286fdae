package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.applications.Stage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.function.BiConsumer;

/** One stage: its name to change, and its place. */
class StageEntry extends ListItem {

    private static final int PAUSE_MILLIS = 1000;

    /** What a person does with a stage. */
    enum Action {
        UP,
        DOWN,
        REMOVE
    }

    private final Stage stage;
    private final TextField name = new TextField();
    private final Button up;
    private final Button down;

    /** Tells {@code renamed} the name wanted, and {@code act} which button was pressed. */
    StageEntry(
            Stage stage,
            int place,
            int all,
            BiConsumer<StageEntry, String> renamed,
            BiConsumer<StageEntry, Action> act) {
        this.stage = stage;
        addClassName("rb-stage-entry");
        name.setAriaLabel(
                translate("application.stage.name-of", Map.of("stage", Words.stage(stage))));
        name.setPlaceholder(translate(stage.meaning().key()));
        name.setValue(stage.name());
        name.setMaxLength(Stage.NAME_LENGTH);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setValueChangeTimeout(PAUSE_MILLIS);
        name.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                renamed.accept(this, change.getValue());
            }
        });
        var words = new Div(name, Words.soft(translate(stage.meaning().key() + ".long")));
        words.addClassName("rb-stage-words");
        up = button(VaadinIcon.ARROW_UP, "application.stage.up", Action.UP, act);
        up.setEnabled(place > 0);
        down = button(VaadinIcon.ARROW_DOWN, "application.stage.down", Action.DOWN, act);
        down.setEnabled(place < all - 1);
        var remove = button(VaadinIcon.CLOSE_SMALL, "application.stage.remove", Action.REMOVE, act);
        var buttons = new Div(up, down, remove);
        buttons.addClassName("rb-set-buttons");
        add(words, buttons);
    }

    Stage stage() {
        return stage;
    }

    void focusName() {
        name.focus();
    }

    /** Keeps the keyboard where it was after a move, or beside it at either end. */
    void focus(Action moved) {
        var wanted = moved == Action.UP ? up : down;
        (wanted.isEnabled() ? wanted : moved == Action.UP ? down : up).focus();
    }

    private Button button(
            VaadinIcon picture, String key, Action action, BiConsumer<StageEntry, Action> act) {
        var icon = picture.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var button = new Button(icon, click -> act.accept(this, action));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(translate(key, Map.of("stage", Words.stage(stage))));
        return button;
    }
}
