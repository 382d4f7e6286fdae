package app.rebound.talk.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Notices;
import app.rebound.lessons.Lesson;
import app.rebound.talk.Author;
import app.rebound.talk.Conversation;
import app.rebound.talk.Message;
import app.rebound.talk.OfferedLesson;
import app.rebound.talk.TalkShares;
import app.rebound.talk.TalkThreads;
import app.rebound.talk.ThreadRef;
import app.rebound.talk.WriteResult;
import java.util.List;

/** Writes for the one whose interview it is. */
record OwnerPen(
        TalkThreads threads,
        TalkShares shares,
        PersonId owner,
        Conversation conversation,
        Runnable readAgain)
        implements Pen {

    @Override
    public Author author() {
        return Author.OWNER;
    }

    @Override
    public String other() {
        return FriendName.of(conversation);
    }

    @Override
    public String key() {
        return owner.value() + "/" + conversation.id().value();
    }

    @Override
    public WriteResult draft(ThreadRef thread, String seen, String text) {
        return threads.draft(owner, conversation.id(), thread, seen, text);
    }

    @Override
    public WriteResult send(ThreadRef thread, String text) {
        return threads.send(owner, conversation.id(), thread, text);
    }

    /** The owner offers lessons out of their list. */
    @Override
    public WriteResult offer(ThreadRef thread, OfferedLesson lesson) {
        return new WriteResult.Closed();
    }

    @Override
    public List<Lesson> ownLessons() {
        return shares.lessonsToOffer(owner);
    }

    @Override
    public WriteResult offer(ThreadRef thread, Lesson lesson) {
        return threads.offer(owner, conversation.id(), thread, lesson.id());
    }

    @Override
    public WriteResult take(Message message) {
        return threads.take(owner, conversation.id(), message.id());
    }

    @Override
    public boolean hasList() {
        return true;
    }

    @Override
    public boolean isNew(Message message) {
        return conversation.isNew(message);
    }

    @Override
    public void changed() {
        readAgain.run();
    }

    @Override
    public void closed() {
        Notices.problem(translate("talk.write.gone"));
    }
}
