package rebound.bench;

import app.rebound.base.events.Changes;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A button, and words on all open screens that change with each press: the least that any view
 * between two browsers can do, which asks no database and nobody's leave.
 */
@Route(value = BlankRelayView.ROUTE, autoLayout = false)
@AnonymousAllowed
class BlankRelayView extends Div {

    static final String ROUTE = "bench/relay";
    static final String PRESS = ".bench-view-press";
    static final String WORDS = ".bench-view-words";

    private static final AtomicInteger PRESSES = new AtomicInteger();

    BlankRelayView(Changes changes) {
        var press =
                new NativeButton(
                        "Press",
                        pressed -> {
                            PRESSES.incrementAndGet();
                            changes.announce(ROUTE);
                        });
        press.addClassName(PRESS.substring(1));
        var words = new Paragraph("0");
        words.addClassName(WORDS.substring(1));
        changes.follow(this, ROUTE, () -> words.setText(PRESSES.toString()));
        add(press, words);
    }
}
