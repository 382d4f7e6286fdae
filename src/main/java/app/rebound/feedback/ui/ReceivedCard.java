package app.rebound.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.Tag;
import app.rebound.feedback.FeedbackInbox;
import app.rebound.feedback.FeedbackReading.Received;
import app.rebound.feedback.Invitation;
import app.rebound.rubrics.Scorecard;
import app.rebound.rubrics.form.Numbers;
import app.rebound.rubrics.form.ScorecardView;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;

/** One rater's feedback as a whole: when it came, whether it helped, and one reply. */
class ReceivedCard extends Card {

    private final FeedbackInbox inbox;
    private final PersonId owner;
    private final Map<String, Object> name;
    private final Div answer = new Div();

    ReceivedCard(Received received, FeedbackInbox inbox, PersonId owner, Numbers numbers) {
        this.inbox = inbox;
        this.owner = owner;
        var invitation = received.invitation();
        this.name = Map.of("name", RaterName.of(invitation));
        var heading = new H2(translate("feedback.received.from", name) + " ");
        if (invitation.unread()) {
            heading.add(new Tag(translate("feedback.list.new"), Tag.Tone.ACCENT));
        }
        add(heading, soft(when(invitation)));
        if (invitation.correctedAt() != null) {
            add(corrections(received.scorecard(), numbers));
        }
        add(helpful(invitation), answer);
        answer.getElement().setAttribute("aria-live", "polite");
        showAnswer(invitation);
    }

    private static String when(Invitation invitation) {
        var formats = Formats.current();
        var sent = invitation.sent().map(formats::dateTime).orElse("");
        return invitation.correctedAt() == null
                ? translate("feedback.received.sent", Map.of("sent", sent))
                : translate(
                        "feedback.received.corrected",
                        Map.of(
                                "sent",
                                sent,
                                "corrected",
                                formats.dateTime(invitation.correctedAt())));
    }

    private Details corrections(Scorecard scorecard, Numbers numbers) {
        return OnDemand.details(
                translate("feedback.received.corrections"),
                () ->
                        new ScorecardView(
                                scorecard, numbers, inbox.corrections(owner, scorecard.id())));
    }

    private Checkbox helpful(Invitation invitation) {
        var helpful = new Checkbox(translate("feedback.received.helpful"), invitation.helpful());
        helpful.setHelperText(translate("feedback.received.helpful-help", name));
        helpful.addValueChangeListener(change -> {
            if (change.getValue()) {
                inbox.markHelpful(owner, invitation.id());
            } else {
                inbox.unmarkHelpful(owner, invitation.id());
            }
        });
        return helpful;
    }

    private void showAnswer(Invitation invitation) {
        answer.removeAll();
        if (!invitation.reply().isBlank()) {
            var words = new Paragraph(invitation.reply());
            words.addClassNames("rb-pre", "rb-quote");
            answer.add(soft(translate("feedback.received.you-wrote")), words);
            return;
        }
        var open =
                Buttons.quiet(
                        translate("feedback.received.write-back"),
                        click -> showReplyField(invitation));
        open.setAriaLabel(translate("feedback.received.write-back-to", name));
        answer.add(open);
    }

    private void showReplyField(Invitation invitation) {
        var field = new TextArea(translate("feedback.received.reply", name));
        field.setHelperText(translate("feedback.received.reply-help", name));
        field.setMaxLength(FeedbackInbox.LONGEST_REPLY);
        var send =
                Buttons.secondary(
                        translate("feedback.received.send-reply"),
                        click -> {
                            if (field.getValue().isBlank()) {
                                field.focus();
                                return;
                            }
                            inbox.writeBack(owner, invitation.id(), field.getValue())
                                    .ifPresent(answered -> {
                                        showAnswer(answered);
                                        Notices.done(translate("feedback.received.reply-sent"));
                                    });
                        });
        answer.removeAll();
        var stack = new Div(field, new Div(send));
        stack.addClassName("rb-stack");
        answer.add(stack);
        field.focus();
    }

    private static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("rb-soft", "rb-small");
        return paragraph;
    }
}
