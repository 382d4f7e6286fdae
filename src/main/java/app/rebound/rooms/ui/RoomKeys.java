package app.rebound.rooms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Single keys that press buttons of the room, as long as nobody types and they are wanted. */
final class RoomKeys {

    private static final String LISTEN =
            """
            const host = this;
            if (host.rbKeys) return;
            host.rbKeys = event => {
                if (!host.isConnected) {
                    document.removeEventListener('keydown', host.rbKeys);
                    host.rbKeys = undefined;
                    return;
                }
                if (host.rbKeysOff || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
                const at = event.composedPath()[0];
                if (at.closest?.('input, textarea, select, [contenteditable], [role=listbox], [role=menu]')) return;
                if (document.querySelector('vaadin-confirm-dialog[opened], vaadin-dialog[opened]')) return;
                const button = [...host.querySelectorAll('[data-key]')].find(
                    one => one.dataset.key === event.key && one.offsetParent !== null && !one.disabled);
                if (button) {
                    event.preventDefault();
                    button.click();
                }
            };
            document.addEventListener('keydown', host.rbKeys);\
            """;

    private RoomKeys() {}

    /** From here on the keys of the buttons inside {@code host} press them. */
    static void listen(Component host) {
        host.addAttachListener(attached -> host.getElement().executeJs(LISTEN));
    }

    /** Lets the keys be or brings them back. */
    static void want(Component host, boolean wanted) {
        host.getElement().executeJs("this.rbKeysOff = !$0", wanted);
    }

    /** {@code key} presses {@code button}, which says so. */
    static Button on(Button button, String key) {
        var hint = new Span(key.toUpperCase(Locale.ROOT));
        hint.addClassName("rb-keys");
        hint.getElement().setAttribute("aria-hidden", "true").setAttribute("slot", "suffix");
        button.getElement().appendChild(hint.getElement());
        button.getElement().setAttribute("aria-keyshortcuts", key).setAttribute("data-key", key);
        return button;
    }
}
