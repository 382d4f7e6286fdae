package app.rebound.talk.ui;

import app.rebound.lessons.Lesson;
import app.rebound.talk.Author;
import app.rebound.talk.Message;
import app.rebound.talk.OfferedLesson;
import app.rebound.talk.ThreadRef;
import app.rebound.talk.WriteResult;
import java.util.List;

/** How the one who looks at a conversation writes in it. */
interface Pen {

    /** Which of the two holds it. */
    Author author();

    /** What the other is called. */
    String other();

    /** Whose drafts these are, and which: the first part of every key in the browser's store. */
    String key();

    WriteResult draft(ThreadRef thread, String seen, String text);

    WriteResult send(ThreadRef thread, String text);

    WriteResult offer(ThreadRef thread, OfferedLesson lesson);

    /** The lessons out of a list of one's own that can be offered; empty where they are typed. */
    List<Lesson> ownLessons();

    /** Offers one of {@link #ownLessons}. */
    WriteResult offer(ThreadRef thread, Lesson lesson);

    WriteResult take(Message message);

    /** Whether there is a list of one's own to take a lesson into. */
    boolean hasList();

    /** Whether the owner has not read this yet. */
    boolean isNew(Message message);

    /** Something was sent or taken: the screen reads again. */
    void changed();

    /** It is not open any more; what was typed is still on the screen. */
    void closed();
}
