package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.applications.Application;
import app.rebound.applications.Outlook;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says for how long nothing was heard, where an answer may be expected. */
class SilenceNotice extends Div {

    private final Outlook outlook;

    SilenceNotice(Outlook outlook) {
        this.outlook = outlook;
        addClassName("rb-application-silence");
    }

    void show(Application application) {
        removeAll();
        outlook.silence(application.meaning(), application.data().lastSignOn())
                .ifPresent(days -> add(new Span(translate("application.silent.text", days))));
        setVisible(getComponentCount() > 0);
    }
}
