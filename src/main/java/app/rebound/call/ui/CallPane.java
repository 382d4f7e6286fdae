package app.rebound.call.ui;

import app.rebound.base.ui.RouteIds;
import app.rebound.call.CallEvent;
import app.rebound.call.CallLine;
import app.rebound.call.Caller;
import app.rebound.call.Calls;
import app.rebound.call.IceServers;
import app.rebound.call.JoinResult;
import app.rebound.call.SendResult;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sound and picture of a room: in the call for as long as it is on a screen. It carries messages
 * between the browsers and knows nothing of what they see or hear.
 */
@Tag("rebound-call")
@JsModule("./call/rebound-call.ts")
public class CallPane extends Component {

    private final Calls calls;
    private final IceServers ice;
    private final UUID room;
    private final Caller me;
    private final List<Runnable> leaveListeners = new ArrayList<>();
    private @Nullable CallLine line;
    private Queue<CallEvent> heard = new ConcurrentLinkedQueue<>();

    public CallPane(Calls calls, IceServers ice, UUID room, Caller me) {
        this.calls = calls;
        this.ice = ice;
        this.room = room;
        this.me = me;
        getElement().setProperty("name", me.name());
        getElement().setPropertyJson("texts", CallTexts.ofCall());
    }

    /** Hears that the person pressed “leave”, after they have left. */
    public void onLeave(Runnable listener) {
        leaveListeners.add(listener);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        join(attached.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        hangUp();
    }

    /** From the browser: whether the message went out, so that it can send it again. */
    @ClientCallable
    String send(String to, String message) {
        var mine = line;
        return (mine == null
                        ? SendResult.NOT_THERE
                        : RouteIds.uuid(to)
                                .map(other -> mine.send(other, message))
                                .orElse(SendResult.NOT_THERE))
                .name();
    }

    /** From the browser, now and then, for as long as it is in the call. */
    @ClientCallable
    void stillHere() {
        var mine = line;
        if (mine != null) {
            mine.stillHere();
        }
    }

    /** From the browser: the person left, or it cannot do calls. */
    @ClientCallable
    void hangUp() {
        var mine = line;
        line = null;
        heard = new ConcurrentLinkedQueue<>();
        if (mine != null) {
            mine.leave();
        }
    }

    /** From the browser: the person pressed “leave”. */
    @ClientCallable
    void leave() {
        hangUp();
        leaveListeners.forEach(Runnable::run);
    }

    /** From the browser: the person wants to be in again. */
    @ClientCallable
    void rejoin() {
        getUI().ifPresent(this::join);
    }

    private void join(UI ui) {
        hangUp();
        var inbox = new ConcurrentLinkedQueue<CallEvent>();
        heard = inbox;
        var pass = ui.accessLater(() -> tell(inbox), () -> {});
        // Elsewhere than on the thread of whoever speaks: it must not wait for this screen.
        var joined =
                calls.join(
                        room,
                        me,
                        event -> {
                            inbox.add(event);
                            Thread.startVirtualThread(pass::run);
                        });
        switch (joined) {
            case JoinResult.Joined in -> {
                line = in.line();
                tellBrowser("begin", Wire.Start.of(in, ice.forOneCall()));
            }
            case JoinResult.Full full -> tellBrowser("closed", "full");
        }
    }

    private void tell(Queue<CallEvent> inbox) {
        if (inbox != heard) {
            return;
        }
        var news = new ArrayList<Wire.News>();
        for (var event = inbox.poll(); event != null; event = inbox.poll()) {
            news.add(Wire.News.of(event));
        }
        if (!news.isEmpty()) {
            tellBrowser("hear", news);
        }
    }

    void tellBrowser(String function, Object what) {
        getElement().callJsFunction(function, what);
    }
}
