package rebound.testbench;

import com.vaadin.testbench.elementsbase.Element;

/** A question against the clock, and the look back once the session is over. */
@Element("main")
public class SessionScreen extends Screen {

    void answer(String text) {
        press("Start answering");
        textArea("Your answer").type(text);
    }

    void finish() {
        press("Done, finish");
    }

    void rate() {
        press("Rate this session yourself");
    }

    void ask() {
        follow("Ask someone about the session");
    }
}
