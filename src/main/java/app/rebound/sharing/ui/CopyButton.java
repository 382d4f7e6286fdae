package app.rebound.sharing.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;

/** Copies a text within the click itself, as browsers insist, and says whether it worked. */
@JsModule("./copy/rebound-copy.ts")
public class CopyButton extends Button {

    private static final String COPIED = "event.detail.copied";

    public CopyButton(String label, String text) {
        super(label);
        setCopied(text);
        getElement()
                .addEventListener(
                        "rebound-copied",
                        event -> {
                            if (event.getEventData().get(COPIED).asBoolean()) {
                                Notices.done(translate("sharing.link.copied"));
                            } else {
                                Notices.problem(translate("sharing.link.not-copied"));
                            }
                        })
                .addEventData(COPIED);
    }

    /** From here on a click copies {@code text}. */
    public final void setCopied(String text) {
        getElement().setAttribute("data-copy", text);
    }
}
