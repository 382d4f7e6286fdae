package app.rebound.talk.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.events.Changes;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.sharing.ui.LinkDevice;
import app.rebound.talk.Author;
import app.rebound.talk.FriendAccess;
import app.rebound.talk.SharedInterview;
import app.rebound.talk.TalkDesk;
import app.rebound.talk.TalkDoor;
import app.rebound.talk.TalkRoutes;
import app.rebound.talk.TalkTopics;
import app.rebound.talk.ThreadRef;
import app.rebound.talk.WriteResult;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees whom an interview was shared with: what they were asked, the questions, and a
 * thread beside each. Follows what the owner does, without ever taking away what is being written.
 */
class FriendPanel extends Div {

    private static final int AT_ONCE = 6;

    private final TalkDesk desk;
    private final Map<ThreadPanel, Card> panels = new LinkedHashMap<>();
    private final List<SharedInterview.Question> waiting = new ArrayList<>();
    private final Button more = Buttons.secondary("", click -> showAll());
    private final H1 heading = new H1();
    private final Paragraph lead = new Paragraph();
    private FriendAccess access;
    private TalkDoor.@Nullable Open shown;
    private boolean begun;
    private boolean gone;

    FriendPanel(TalkDesk desk, Changes changes, FriendAccess access) {
        this.desk = desk;
        this.access = access;
        addClassName("rb-friend");
        heading.getElement().setAttribute("tabindex", "-1");
        lead.addClassName("rb-soft");
        var door = desk.open(access);
        show(door);
        if (door instanceof TalkDoor.Open open) {
            changes.follow(this, TalkTopics.of(open.id()), this::readAgain);
        }
    }

    private void readAgain() {
        if (gone) {
            return;
        }
        switch (desk.open(access)) {
            case TalkDoor.Open open when open.begun() == begun -> update(open);
            case TalkDoor.Open open -> show(open);
            case TalkDoor.Closed _, TalkDoor.Own _, TalkDoor.Taken _ -> leave();
        }
    }

    private void show(TalkDoor door) {
        removeAll();
        panels.clear();
        add(heading, lead);
        switch (door) {
            case TalkDoor.Closed() ->
                    say(translate("sharing.closed.title"), translate("sharing.closed.text"));
            case TalkDoor.Own(var interview, var name) -> {
                say(translate("talk.own.title"), translate("talk.own.text", Map.of("name", name)));
                add(new Anchor(TalkRoutes.talk(interview), translate("talk.own.action")));
            }
            case TalkDoor.Taken(var sharedBy) ->
                    say(
                            translate("talk.taken.title"),
                            translate("talk.taken.text", Map.of("owner", sharedBy)));
            case TalkDoor.Open open -> show(open);
        }
    }

    private void show(TalkDoor.Open open) {
        removeAll();
        panels.clear();
        add(heading, lead);
        shown = open;
        begun = open.begun();
        var owner = Map.of("owner", open.sharedBy());
        say(translate("talk.friend.title", owner), where(open));
        if (!open.message().isBlank()) {
            var words = new Paragraph(open.message());
            words.addClassNames("rb-pre", "rb-focus");
            add(Card.titled(translate("talk.friend.message", owner), words));
        }
        if (!begun) {
            add(new NameCard(open, this::begin));
        }
        add(more);
        var questions = open.interview().questions();
        var atOnce = Math.min(AT_ONCE, questions.size());
        questions.subList(0, atOnce).forEach(question -> add(open, question));
        waiting.clear();
        waiting.addAll(questions.subList(atOnce, questions.size()));
        if (waiting.stream().anyMatch(question -> hasDraft(open, question))) {
            bringAll();
        }
        offerMore();
        add(
                thread(
                        open,
                        ThreadRef.WHOLE,
                        Card.titled(translate("talk.whole"), ThreadPanel.soft("talk.whole.text"))));
        var until =
                new Paragraph(
                        translate(
                                "talk.friend.until",
                                Map.of(
                                        "owner", open.sharedBy(),
                                        "until", Formats.current().date(open.expiresAt()))));
        until.addClassNames("rb-soft", "rb-small");
        add(until);
    }

    /** Where the next question belongs: before the button that brings the others. */
    private Card add(TalkDoor.Open open, SharedInterview.Question question) {
        var card =
                thread(
                        open,
                        new ThreadRef(question.id()),
                        Card.titled(
                                SharedFacts.heading(question),
                                SharedFacts.of(question, Author.FRIEND)));
        addComponentAtIndex(indexOf(more), card);
        return card;
    }

    private void offerMore() {
        more.setVisible(!waiting.isEmpty());
        more.setText(translate("talk.more-questions", Map.of("count", waiting.size())));
    }

    private void showAll() {
        bringAll().stream()
                .findFirst()
                .ifPresent(card -> {
                    card.getElement().setAttribute("tabindex", "-1");
                    card.getElement().callJsFunction("focus");
                });
    }

    private List<Card> bringAll() {
        var now = Objects.requireNonNull(shown);
        var cards = waiting.stream().map(question -> add(now, question)).toList();
        waiting.clear();
        offerMore();
        return cards;
    }

    private static boolean hasDraft(TalkDoor.Open open, SharedInterview.Question question) {
        return open.talked().draft(new ThreadRef(question.id())).isPresent();
    }

    /** New words to a question that was not shown yet bring it, with all the others. */
    private void update(TalkDoor.Open open) {
        var before = shown;
        shown = open;
        var news =
                before != null
                        && waiting.stream()
                                .map(question -> new ThreadRef(question.id()))
                                .anyMatch(thread ->
                                        !open.talked()
                                                .in(thread)
                                                .equals(before.talked().in(thread)));
        if (news) {
            bringAll();
        }
        panels.keySet().forEach(panel -> panel.show(open.talked()));
    }

    private Card thread(TalkDoor.Open open, ThreadRef thread, Card card) {
        var pen = new FriendPen(desk, access, open, this::readAgain, this::leave);
        var panel = new ThreadPanel(thread, pen);
        if (!begun) {
            panel.onlyRead();
        }
        panel.show(open.talked());
        card.addClassName("rb-topic");
        card.add(panel);
        panels.put(panel, card);
        return card;
    }

    private void begin(String name) {
        if (access instanceof FriendAccess.ByLink byLink && !byLink.isKnown()) {
            access = new FriendAccess.ByLink(byLink.link(), null, LinkDevice.remember());
        }
        switch (desk.begin(access, name)) {
            case WriteResult.Done() -> {
                show(desk.open(access));
                focusHeading();
            }
            case WriteResult.Closed _,
                    WriteResult.Unsound _,
                    WriteResult.ChangedMeanwhile _,
                    WriteResult.ClosedUntil _ ->
                    show(desk.open(access));
        }
    }

    /** It was withdrawn: nothing of the interview stays on the screen, what is typed does. */
    private void leave() {
        if (gone) {
            return;
        }
        gone = true;
        var typing = false;
        var kept = new HashSet<Component>(List.of(heading, lead));
        for (var entry : panels.entrySet()) {
            if (entry.getKey().leaveOnlyWhatIsTyped()) {
                keepOnly(entry.getValue(), Set.of(entry.getKey()));
                kept.add(entry.getValue());
                typing = true;
            }
        }
        keepOnly(this, kept);
        say(
                translate("sharing.closed.title"),
                translate(typing ? "talk.gone.typing" : "sharing.closed.text"));
        if (!typing) {
            focusHeading();
        }
    }

    /** Nothing is moved, so that what is typed but not yet told to the server stays too. */
    private static void keepOnly(HasComponents place, Set<? extends Component> kept) {
        ((Component) place)
                .getChildren()
                .filter(child -> !kept.contains(child))
                .toList()
                .forEach(child -> place.remove(child));
    }

    private void say(String title, String text) {
        heading.setText(title);
        lead.setText(text);
        lead.setVisible(!text.isEmpty());
    }

    private void focusHeading() {
        heading.getElement().callJsFunction("focus");
    }

    private static String where(TalkDoor.Open open) {
        var interview = open.interview();
        if (interview.company().isEmpty()) {
            return "";
        }
        return interview.role().isEmpty()
                ? translate("talk.friend.company", Map.of("company", interview.company()))
                : translate(
                        "talk.friend.role",
                        Map.of("company", interview.company(), "role", interview.role()));
    }
}
