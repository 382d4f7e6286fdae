package rebound.testbench;

import com.vaadin.testbench.elementsbase.Element;

/** One question and what a good answer covers. */
@Element("main")
public class QuestionScreen extends Screen {

    void practise() {
        press("Practise this");
    }
}
