package app.rebound.base.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;

/** Short messages that come, are read out, and go. */
public final class Notices {

    private static final Duration SHOWN = Duration.ofSeconds(5);

    private Notices() {}

    /** Says that something was done. Text is shown as given (already translated). */
    public static void done(String text) {
        show(text);
    }

    /** Says that something could not be done and what to do. Text is shown as given. */
    public static void problem(String text) {
        show(text).addThemeVariants(NotificationVariant.ERROR);
    }

    private static Notification show(String text) {
        return Notification.show(
                text, (int) SHOWN.toMillis(), Notification.Position.BOTTOM_CENTER, true);
    }
}
