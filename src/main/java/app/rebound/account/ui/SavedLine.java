package app.rebound.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;

/** Says quietly, and to screen readers, that a change was kept. */
class SavedLine extends Paragraph {

    SavedLine() {
        addClassNames("rb-soft", "rb-small", "rb-saved");
        getElement().setAttribute("role", "status");
    }

    void saved() {
        setText(translate("account.saved"));
    }
}
