package app.rebound.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** What every error page shows: what happened in words, and the way home. */
final class ErrorPage extends Div {

    /** Texts are shown as given (already translated). */
    ErrorPage(String title, String text) {
        addClassNames("rb-empty", "rb-error-page");
        var home = new Anchor("", translate("shell.error.home"));
        home.setRouterIgnore(true);
        add(new H1(title), new Paragraph(text), new Paragraph(home));
    }
}
