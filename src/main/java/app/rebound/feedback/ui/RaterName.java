package app.rebound.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.feedback.Invitation;

/** What to call a rater. */
final class RaterName {

    private RaterName() {}

    /** The name the rater goes by, also once they are erased. */
    static String of(Invitation invitation) {
        return invitation.raterName().isBlank()
                ? translate("feedback.somebody")
                : invitation.raterName();
    }
}
