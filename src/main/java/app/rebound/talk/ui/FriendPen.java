package app.rebound.talk.ui;

import app.rebound.lessons.Lesson;
import app.rebound.talk.Author;
import app.rebound.talk.FriendAccess;
import app.rebound.talk.Message;
import app.rebound.talk.OfferedLesson;
import app.rebound.talk.TalkDesk;
import app.rebound.talk.TalkDoor;
import app.rebound.talk.ThreadRef;
import app.rebound.talk.WriteResult;
import java.util.List;

/** Writes for the one an interview was shared with. */
record FriendPen(
        TalkDesk desk, FriendAccess access, TalkDoor.Open open, Runnable readAgain, Runnable leave)
        implements Pen {

    @Override
    public Author author() {
        return Author.FRIEND;
    }

    @Override
    public String other() {
        return open.sharedBy();
    }

    @Override
    public String key() {
        var person = access.person();
        var whose = person == null ? "guest" : person.value().toString();
        return whose + "/" + open.id().value();
    }

    @Override
    public WriteResult draft(ThreadRef thread, String seen, String text) {
        return desk.draft(access, thread, seen, text);
    }

    @Override
    public WriteResult send(ThreadRef thread, String text) {
        return desk.send(access, thread, text);
    }

    @Override
    public WriteResult offer(ThreadRef thread, OfferedLesson lesson) {
        return desk.offer(access, thread, lesson);
    }

    @Override
    public List<Lesson> ownLessons() {
        return List.of();
    }

    @Override
    public WriteResult offer(ThreadRef thread, Lesson lesson) {
        return new WriteResult.Closed();
    }

    @Override
    public WriteResult take(Message message) {
        return desk.borrow(access, message.id());
    }

    @Override
    public boolean hasList() {
        return access.person() != null;
    }

    @Override
    public boolean isNew(Message message) {
        return false;
    }

    @Override
    public void changed() {
        readAgain.run();
    }

    @Override
    public void closed() {
        leave.run();
    }
}
