package rebound.testbench;

import com.vaadin.testbench.elementsbase.Element;

/** Asking somebody for feedback by a link. */
@Element("main")
public class AskScreen extends Screen {

    void ask(String me, String friend) {
        textField("Your name").type(me);
        textField("Name of the person you ask").type(friend);
        press("Make the link");
    }

    /** The address the friend is to open. */
    String link() {
        return textField("Link").getValue();
    }
}
