package rebound.testbench;

import com.vaadin.testbench.elementsbase.Element;

/** Where a session is set up. */
@Element("main")
public class StartScreen extends Screen {

    void start() {
        press("Start");
    }
}
