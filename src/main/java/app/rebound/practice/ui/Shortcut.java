package app.rebound.practice.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;

/** Key combinations that nobody types by accident, said on the button they press. */
final class Shortcut {

    private Shortcut() {}

    /** Ctrl and Enter press {@code button}, in the text too. */
    static Button done(Button button) {
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        return hinted(button, "Control+Enter", "Ctrl ↵");
    }

    /** Ctrl, Shift and Enter press {@code button}, in the text too. */
    static Button again(Button button) {
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL, KeyModifier.SHIFT);
        return hinted(button, "Control+Shift+Enter", "Ctrl ⇧ ↵");
    }

    private static Button hinted(Button button, String keys, String shown) {
        var hint = new Span(shown);
        hint.addClassName("rb-keys");
        hint.getElement().setAttribute("aria-hidden", "true");
        hint.getElement().setAttribute("slot", "suffix");
        button.getElement().appendChild(hint.getElement());
        button.getElement().setAttribute("aria-keyshortcuts", keys);
        return button;
    }
}
