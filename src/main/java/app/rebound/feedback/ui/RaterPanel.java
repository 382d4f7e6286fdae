package app.rebound.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.events.Changes;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Card;
import app.rebound.feedback.Door;
import app.rebound.feedback.FeedbackDesk;
import app.rebound.feedback.FeedbackRoutes;
import app.rebound.feedback.FeedbackTopics;
import app.rebound.feedback.Invited;
import app.rebound.feedback.RaterAccess;
import app.rebound.rubrics.Scorecard;
import app.rebound.rubrics.form.Numbers;
import app.rebound.rubrics.form.ScorecardForm;
import app.rebound.sharing.ui.LinkDevice;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rater's way through an invitation: what is asked, the scorecard, the thanks. Follows what the
 * owner does with the invitation, without ever taking away what is being written.
 */
class RaterPanel extends Div {

    private enum Stage {
        CLOSED,
        OWN,
        TAKEN,
        INTRODUCTION,
        FORM,
        THANKS
    }

    private final FeedbackDesk desk;
    private final Changes changes;
    private final Numbers numbers;
    private final Reply reply = new Reply();
    private RaterAccess access;
    private Stage stage;

    RaterPanel(FeedbackDesk desk, Changes changes, RaterAccess access, Numbers numbers) {
        this.desk = desk;
        this.changes = changes;
        this.access = access;
        this.numbers = numbers;
        addClassName("rb-rater");
        var door = desk.open(access, UI.getCurrent().getLocale());
        stage = stageOf(door);
        show(door);
        if (door instanceof Door.Open(var invited, var own)) {
            changes.follow(this, FeedbackTopics.of(invited.id()), this::readAgain);
        }
    }

    private void readAgain() {
        var door = desk.open(access, UI.getCurrent().getLocale());
        if (door instanceof Door.Open(var invited, var own)) {
            reply.show(invited);
        }
        if (stageOf(door) != stage) {
            move(door);
        }
    }

    private void move(Door door) {
        stage = stageOf(door);
        show(door);
        getChildren()
                .filter(H1.class::isInstance)
                .findFirst()
                .ifPresent(heading -> heading.getElement().callJsFunction("focus"));
    }

    private static Stage stageOf(Door door) {
        return switch (door) {
            case Door.Closed() -> Stage.CLOSED;
            case Door.Own own -> Stage.OWN;
            case Door.Open(var invited, var own) when invited.begunByAnother() -> Stage.TAKEN;
            case Door.Open(var invited, var own) ->
                    switch (invited.state()) {
                        case SENT -> Stage.THANKS;
                        case DRAFT -> Stage.FORM;
                        case WAITING, OPENED, DECLINED, EXPIRED, REVOKED -> Stage.INTRODUCTION;
                    };
        };
    }

    private void show(Door door) {
        removeAll();
        switch (door) {
            case Door.Closed() -> showClosed();
            case Door.Own(var invitation) -> {
                say(
                        translate("feedback.own.title"),
                        translate("feedback.own.text", Map.of("name", RaterName.of(invitation))));
                add(
                        new Anchor(
                                FeedbackRoutes.ask(invitation.subjectType(), invitation.subject()),
                                translate("feedback.own.action")));
            }
            case Door.Open(var invited, var own) -> {
                switch (stage) {
                    case TAKEN ->
                            say(
                                    translate("feedback.taken.title"),
                                    translate("feedback.taken.text", names(invited)));
                    case FORM -> showForm(invited, own);
                    case THANKS -> showThanks(invited, own);
                    default -> showIntroduction(invited);
                }
            }
        }
    }

    private void showClosed() {
        say(translate("sharing.closed.title"), translate("sharing.closed.text"));
    }

    private void showIntroduction(Invited invited) {
        say(
                translate("feedback.rater.title", names(invited)),
                translate("feedback.rater.lead", names(invited)));
        addFocus(invited);
        add(
                SharedContentView.card(invited.content()),
                new BeginPart(invited, this::begin, this::decline));
    }

    private void begin(String name) {
        if (access instanceof RaterAccess.ByLink byLink && !byLink.isKnown()) {
            access = new RaterAccess.ByLink(byLink.link(), null, LinkDevice.remember());
        }
        desk.begin(access, name, getLocale());
        move(desk.open(access, UI.getCurrent().getLocale()));
    }

    private void decline(String reason) {
        var door = desk.decline(access, reason, getLocale());
        stage = stageOf(door);
        show(door);
    }

    private void showForm(Invited invited, @Nullable Scorecard own) {
        if (own == null) {
            showClosed();
            return;
        }
        say(translate("feedback.form.title"), translate("feedback.form.lead", names(invited)));
        addFocus(invited);
        add(SharedContentView.card(invited.content()), form(own));
    }

    private void showThanks(Invited invited, @Nullable Scorecard own) {
        say(translate("feedback.thanks.title", names(invited)), "");
        reply.show(invited);
        add(
                reply,
                Card.titled(
                        translate("feedback.thanks.next"),
                        new Paragraph(translate("feedback.thanks.readers", names(invited))),
                        new Paragraph(translate("feedback.thanks.kept", names(invited))),
                        new Paragraph(translate("feedback.thanks.correct", names(invited)))));
        if (own != null) {
            add(OnDemand.details(translate("feedback.thanks.yours"), () -> form(own)));
        }
    }

    private ScorecardForm form(Scorecard scorecard) {
        return new ScorecardForm(
                desk.scorecards(access),
                scorecard,
                numbers,
                sent -> move(desk.open(access, UI.getCurrent().getLocale())));
    }

    private void addFocus(Invited invited) {
        if (!invited.focus().isBlank()) {
            var words = new Paragraph(invited.focus());
            words.addClassNames("rb-pre", "rb-focus");
            add(Card.titled(translate("feedback.rater.focus"), words));
        }
    }

    private void say(String title, String text) {
        var heading = new H1(title);
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
        if (!text.isEmpty()) {
            var lead = new Paragraph(text);
            lead.addClassName("rb-soft");
            add(lead);
        }
    }

    private static Map<String, Object> names(Invited invited) {
        return Map.of(
                "asker", invited.askedBy(),
                "name", invited.raterName(),
                "until", Formats.current().date(invited.expiresAt()));
    }

    /** What the owner made of it, once they said so. */
    private static final class Reply extends Card {

        void show(Invited invited) {
            removeAll();
            getElement().setAttribute("aria-live", "polite");
            setVisible(invited.helpful() || !invited.reply().isBlank());
            if (!invited.reply().isBlank()) {
                var words = new Paragraph(invited.reply());
                words.addClassNames("rb-pre", "rb-quote");
                add(new H2(translate("feedback.thanks.reply", names(invited))), words);
            }
            if (invited.helpful()) {
                add(new Paragraph(translate("feedback.thanks.helpful", names(invited))));
            }
        }
    }
}
