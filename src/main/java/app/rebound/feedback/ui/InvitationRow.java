package app.rebound.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Confirm;
import app.rebound.base.ui.Tag;
import app.rebound.feedback.FeedbackRoutes;
import app.rebound.feedback.Invitation;
import app.rebound.feedback.InvitationState;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** One rater who was asked: who, how far they are, and what can be done. */
class InvitationRow extends Div {

    /** What the owner can do with an invitation. */
    interface Actions {
        void newLink(Invitation invitation);

        void revoke(Invitation invitation);
    }

    InvitationRow(Invitation invitation, Actions actions) {
        addClassName("rb-row");
        var name = new Span(RaterName.of(invitation));
        name.addClassName("rb-strong");
        var who = new Div(name, new Tag(translate(invitation.state().key()), tone(invitation)));
        who.addClassName("rb-who");
        var facts = new Paragraph(facts(invitation));
        facts.addClassNames("rb-soft", "rb-small");
        var words = new Div(who, facts);
        if (!invitation.declineReason().isBlank()) {
            var reason = new Paragraph(invitation.declineReason());
            reason.addClassNames("rb-pre", "rb-quote");
            words.add(reason);
        }
        add(words, buttons(invitation, actions));
    }

    static Tag.Tone tone(Invitation invitation) {
        return switch (invitation.state()) {
            case SENT -> Tag.Tone.GOOD;
            case DRAFT, OPENED -> Tag.Tone.ACCENT;
            case DECLINED, EXPIRED, REVOKED -> Tag.Tone.CARE;
            case WAITING -> Tag.Tone.NEUTRAL;
        };
    }

    private static String facts(Invitation invitation) {
        var formats = Formats.current();
        return invitation
                .sent()
                .map(sent ->
                        translate(
                                "feedback.invitation.sent", Map.of("sent", formats.dateTime(sent))))
                .orElseGet(() ->
                        translate(
                                "feedback.invitation.asked",
                                Map.of(
                                        "asked", formats.date(invitation.askedAt()),
                                        "until", formats.date(invitation.expiresAt()))));
    }

    private static Div buttons(Invitation invitation, Actions actions) {
        var buttons = new Div();
        buttons.addClassName("rb-actions");
        var name = Map.<String, Object>of("name", RaterName.of(invitation));
        if (invitation.state() == InvitationState.SENT) {
            buttons.add(
                    new Anchor(
                            FeedbackRoutes.read(invitation.subjectType(), invitation.subject()),
                            translate("feedback.read.action")));
        } else {
            var renew =
                    Buttons.quiet(
                            translate("feedback.invitation.new-link"),
                            click -> actions.newLink(invitation));
            renew.setAriaLabel(translate("feedback.invitation.new-link-for", name));
            buttons.add(renew);
        }
        if (invitation.live()) {
            var revoke =
                    Buttons.quiet(
                            translate("feedback.invitation.revoke"),
                            click ->
                                    Confirm.before(
                                            translate("feedback.invitation.revoke-title", name),
                                            translate("feedback.invitation.revoke-text", name),
                                            translate("feedback.invitation.revoke"),
                                            () -> actions.revoke(invitation)));
            revoke.setAriaLabel(translate("feedback.invitation.revoke-for", name));
            buttons.add(revoke);
        }
        return buttons;
    }
}
