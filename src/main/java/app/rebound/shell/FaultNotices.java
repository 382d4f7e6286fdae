package app.rebound.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.i18n.Translations;
import app.rebound.base.ui.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says in words when the connection is lost, the session has ended, or something broke. */
@Component
class FaultNotices implements VaadinServiceInitListener {

    private final Translations texts;

    FaultNotices(Translations texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(info -> messages(info.getLocale()));
        service.addSessionInitListener(
                init -> init.getSession().setErrorHandler(FaultNotices::tellOfMishap));
        service.addUIInitListener(FaultNotices::wordConnectionNotice);
    }

    private static void tellOfMishap(ErrorEvent event) {
        var id = Mishap.log(event.getThrowable());
        if (UI.getCurrent() != null) {
            Notices.problem(translate("shell.broken.text", Map.of("id", id)));
        }
    }

    private static void wordConnectionNotice(UIInitEvent event) {
        var ui = event.getUI();
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(translate("shell.offline.trying"));
        dialog.setDialogTextGaveUp(translate("shell.offline.gave-up"));
        dialog.setReconnectAttempts(10_000);
        ui.getPage()
                .executeJs(
                        "const c = window.Vaadin && window.Vaadin.connectionIndicator;"
                                + "if (c) { c.offlineText = $0; c.reconnectingText = $1;"
                                + " c.onlineText = $2; }",
                        translate("shell.offline.lost"),
                        translate("shell.offline.trying"),
                        translate("shell.offline.back"));
    }

    private CustomizedSystemMessages messages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("shell.expired.title", locale));
        messages.setSessionExpiredMessage(texts.getTranslation("shell.expired.text", locale));
        messages.setInternalErrorCaption(texts.getTranslation("shell.internal.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("shell.internal.text", locale));
        return messages;
    }
}
