package app.rebound.talk.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.talk.SharedInterview;
import app.rebound.talk.TalkOver;
import app.rebound.talk.TalkShares;
import app.rebound.talk.TalkThreads;
import app.rebound.talk.ThreadRef;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The questions of which something was written, and the whole. The first ones are there at once,
 * with all that is new or begun; the others on demand.
 */
class Topics extends Div {

    private static final int AT_ONCE = 4;

    private final TalkThreads threads;
    private final TalkShares shares;
    private final PersonId owner;
    private final Runnable readAgain;
    private final Map<UUID, TopicCard> shown = new LinkedHashMap<>();
    private final Div list = new Div();
    private final Button more = Buttons.secondary("", click -> showAll());
    private @Nullable TopicCard whole;
    private boolean all;

    Topics(TalkThreads threads, TalkShares shares, PersonId owner, Runnable readAgain) {
        this.threads = threads;
        this.shares = shares;
        this.owner = owner;
        this.readAgain = readAgain;
        add(list, more);
    }

    /** Forgets what it shows, and what was asked for. */
    void clear() {
        shown.clear();
        list.removeAll();
        if (whole != null) {
            remove(whole);
            whole = null;
        }
        all = false;
    }

    /** What is there stays where it is, so that nothing typed is touched. */
    void show(TalkOver over) {
        var told = over.shared().stream().filter(question -> isTold(over, question)).toList();
        var place = 0;
        for (var question : told) {
            var room = all || place < AT_ONCE || isPressing(over, question);
            if (room && !shown.containsKey(question.id())) {
                var card = new TopicCard(question, threads, shares, owner, readAgain);
                shown.put(question.id(), card);
                list.addComponentAtIndex(place, card);
            }
            if (shown.containsKey(question.id())) {
                place++;
            }
        }
        shown.values().forEach(card -> card.show(over));
        if (whole == null) {
            whole = new TopicCard(threads, shares, owner, readAgain);
            add(whole);
        }
        whole.show(over);
        var left = told.size() - shown.size();
        more.setVisible(left > 0);
        more.setText(translate("talk.more-questions", Map.of("count", left)));
    }

    private void showAll() {
        var before = List.copyOf(shown.values());
        all = true;
        readAgain.run();
        shown.values().stream()
                .filter(card -> !before.contains(card))
                .findFirst()
                .ifPresent(TopicCard::focus);
    }

    private static boolean isTold(TalkOver over, SharedInterview.Question question) {
        var thread = new ThreadRef(question.id());
        return over.conversations().stream()
                .anyMatch(conversation -> over.talked(conversation.id()).has(thread));
    }

    /** Something new to read, or begun and not sent. */
    private static boolean isPressing(TalkOver over, SharedInterview.Question question) {
        var thread = new ThreadRef(question.id());
        return over.conversations().stream()
                .anyMatch(conversation -> {
                    var talked = over.talked(conversation.id());
                    return talked.draft(thread).isPresent()
                            || talked.in(thread).stream().anyMatch(conversation::isNew);
                });
    }
}
