package app.rebound.talk.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Confirm;
import app.rebound.base.ui.Tag;
import app.rebound.talk.Conversation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** One person it was shared with: who, how far they are, and what can be done. */
class ConversationRow extends Div {

    /** What the owner can do with a conversation. */
    interface Actions {
        void shareAgain(Conversation conversation);

        void revoke(Conversation conversation);

        void markRead(Conversation conversation);
    }

    ConversationRow(Conversation conversation, Actions actions) {
        addClassName("rb-row");
        var name = new Span(FriendName.of(conversation));
        name.addClassName("rb-strong");
        var who = new Div(name, new Tag(translate(conversation.state().key()), tone(conversation)));
        who.addClassName("rb-who");
        if (conversation.unread().isPresent()) {
            who.add(new Tag(translate("talk.unread"), Tag.Tone.ACCENT));
        }
        var formats = Formats.current();
        var facts =
                new Paragraph(
                        translate(
                                "talk.row",
                                Map.of(
                                        "questions", conversation.questions().size(),
                                        "shared", formats.date(conversation.sharedAt()),
                                        "until", formats.date(conversation.expiresAt()))));
        facts.addClassNames("rb-soft", "rb-small");
        add(new Div(who, facts), buttons(conversation, actions));
    }

    private static Tag.Tone tone(Conversation conversation) {
        return switch (conversation.state()) {
            case WROTE -> Tag.Tone.GOOD;
            case OPENED -> Tag.Tone.ACCENT;
            case EXPIRED, REVOKED -> Tag.Tone.CARE;
            case WAITING -> Tag.Tone.NEUTRAL;
        };
    }

    private static Div buttons(Conversation conversation, Actions actions) {
        var buttons = new Div();
        buttons.addClassName("rb-actions");
        var name = Map.<String, Object>of("name", FriendName.of(conversation));
        if (conversation.unread().isPresent()) {
            buttons.add(button("talk.mark-read", name, () -> actions.markRead(conversation)));
        }
        if (!conversation.name().isBlank()) {
            buttons.add(button("talk.again", name, () -> actions.shareAgain(conversation)));
        }
        if (conversation.live()) {
            buttons.add(
                    button(
                            "talk.revoke",
                            name,
                            () ->
                                    Confirm.before(
                                            translate("talk.revoke-title", name),
                                            translate("talk.revoke-text", name),
                                            translate("talk.revoke"),
                                            () -> actions.revoke(conversation))));
        }
        return buttons;
    }

    /** Says for whom to those who don't see the row. */
    private static Button button(String key, Map<String, Object> name, Runnable action) {
        var button = Buttons.quiet(translate(key), click -> action.run());
        button.setAriaLabel(translate(key + "-for", name));
        return button;
    }
}
