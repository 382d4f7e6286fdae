package app.rebound.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;

/** Copies a text within the click itself, as browsers insist, and says whether it worked. */
@JsModule("./copy/rebound-copy.ts")
class CopyButton extends Button {

    private static final String COPIED = "event.detail.copied";

    CopyButton(String label, String text) {
        super(label);
        getElement().setAttribute("data-copy", text);
        getElement()
                .addEventListener(
                        "rebound-copied",
                        event -> {
                            if (event.getEventData().get(COPIED).asBoolean()) {
                                Notices.done(translate("feedback.link.copied"));
                            } else {
                                Notices.problem(translate("feedback.link.not-copied"));
                            }
                        })
                .addEventData(COPIED);
    }
}
