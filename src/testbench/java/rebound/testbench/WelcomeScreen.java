package rebound.testbench;

import com.vaadin.testbench.elementsbase.Element;

/** What a visitor sees first. */
@Element("main")
public class WelcomeScreen extends Screen {

    void startPractising() {
        press("Start practising");
    }
}
