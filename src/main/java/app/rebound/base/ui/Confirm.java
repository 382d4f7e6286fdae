package app.rebound.base.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is destroyed. */
public final class Confirm {

    private Confirm() {}

    /**
     * Shows the question with a verb on the dangerous button; texts as given (already translated).
     */
    public static void before(String title, String text, String verb, Runnable action) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setConfirmText(verb);
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(translate("base.cancel"));
        dialog.addConfirmListener(confirmed -> action.run());
        dialog.open();
    }
}
