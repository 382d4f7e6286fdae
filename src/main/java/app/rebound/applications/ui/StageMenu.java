package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.applications.Stage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The stages a card can go to, offered at its button and gone again with the choice. */
class StageMenu extends Popover {

    /** Tells {@code chosen} which stage was chosen. */
    StageMenu(Component at, String name, List<Stage> stages, Consumer<Stage> chosen) {
        setTarget(at);
        setModal(true);
        setOpenOnClick(false);
        addClassName("rb-stage-menu");
        setAriaLabel(translate("application.move.of", Map.of("name", name)));
        var list = new Div();
        list.addClassName("rb-stage-menu-list");
        list.add(new Span(translate("application.move.to")));
        var buttons = new ArrayList<Button>();
        for (var stage : stages) {
            var button =
                    new Button(
                            Words.stage(stage),
                            click -> {
                                close();
                                chosen.accept(stage);
                            });
            button.addThemeVariants(ButtonVariant.TERTIARY);
            buttons.add(button);
            list.add(button);
        }
        add(list);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                // The keyboard goes on with the stages themselves, not with the frame around them.
                buttons.stream().findFirst().ifPresent(Button::focus);
            } else {
                removeFromParent();
            }
        });
    }
}
