package app.rebound.talk.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Card;
import app.rebound.talk.Author;
import app.rebound.talk.Conversation;
import app.rebound.talk.ConversationId;
import app.rebound.talk.SharedInterview;
import app.rebound.talk.TalkOver;
import app.rebound.talk.TalkShares;
import app.rebound.talk.TalkThreads;
import app.rebound.talk.ThreadRef;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.HashMap;
import java.util.Map;

/** One question, or the whole, with the owner's own notes and a thread for each who wrote of it. */
class TopicCard extends Card {

    private final ThreadRef thread;
    private final TalkThreads threads;
    private final TalkShares shares;
    private final PersonId owner;
    private final Runnable readAgain;
    private final Map<ConversationId, ThreadPanel> panels = new HashMap<>();

    TopicCard(
            SharedInterview.Question question,
            TalkThreads threads,
            TalkShares shares,
            PersonId owner,
            Runnable readAgain) {
        this(new ThreadRef(question.id()), threads, shares, owner, readAgain);
        add(new H2(SharedFacts.heading(question)), SharedFacts.of(question, Author.OWNER));
    }

    TopicCard(TalkThreads threads, TalkShares shares, PersonId owner, Runnable readAgain) {
        this(ThreadRef.WHOLE, threads, shares, owner, readAgain);
        add(new H2(translate("talk.whole")));
    }

    private TopicCard(
            ThreadRef thread,
            TalkThreads threads,
            TalkShares shares,
            PersonId owner,
            Runnable readAgain) {
        this.thread = thread;
        this.threads = threads;
        this.shares = shares;
        this.owner = owner;
        this.readAgain = readAgain;
        addClassName("rb-topic");
    }

    /** Leads whoever asked for more to what came. */
    void focus() {
        getElement().setAttribute("tabindex", "-1");
        getElement().callJsFunction("focus");
    }

    /** Shows the threads in which there is something; that of the whole can always be begun. */
    void show(TalkOver over) {
        for (var conversation : over.conversations()) {
            var talked = over.talked(conversation.id());
            if (thread.equals(ThreadRef.WHOLE) || talked.has(thread)) {
                panels.computeIfAbsent(conversation.id(), id -> panel(conversation));
            }
            var panel = panels.get(conversation.id());
            if (panel != null) {
                panel.show(talked, new OwnerPen(threads, shares, owner, conversation, readAgain));
            }
        }
    }

    private ThreadPanel panel(Conversation conversation) {
        var panel =
                new ThreadPanel(
                        thread, new OwnerPen(threads, shares, owner, conversation, readAgain));
        add(new H3(FriendName.of(conversation)), panel);
        return panel;
    }
}
