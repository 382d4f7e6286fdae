package app.rebound.letters.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;

/** Copies the letter within the click itself, as browsers insist, and says whether it worked. */
@JsModule("./copy/rebound-copy.ts")
class CopyButton extends Button {

    private static final String COPIED = "event.detail.copied";

    CopyButton(String text) {
        super(translate("letters.send.copy"));
        setText(this, text);
        getElement()
                .addEventListener(
                        "rebound-copied",
                        event -> {
                            if (event.getEventData().get(COPIED).asBoolean()) {
                                Notices.done(translate("letters.send.copied"));
                            } else {
                                Notices.problem(translate("letters.send.not-copied"));
                            }
                        })
                .addEventData(COPIED);
    }

    /** From here on what stands in {@code field} is copied, down to the last key pressed. */
    void follow(Component field) {
        field.getElement()
                .executeJs(
                        "this.addEventListener('input', () => $0.dataset.copy = this.value)",
                        getElement());
    }

    void copies(String text) {
        setText(this, text);
    }

    private static void setText(Button button, String text) {
        button.getElement().setAttribute("data-copy", text);
    }
}
