package rebound.testbench;

import com.vaadin.testbench.TestBenchElement;
import com.vaadin.testbench.elementsbase.Element;

/** What is between the navigation and the foot of any page; parts are found by what they say. */
@Element("main")
public class Screen extends TestBenchElement {

    /** The question or title on top. */
    String heading() {
        return $("h1").waitForFirst().getText();
    }

    void press(String button) {
        $("vaadin-button").withText(button).waitForFirst().click();
    }

    void follow(String link) {
        $("a").withText(link).waitForFirst().click();
    }

    TextAreaPart textArea(String label) {
        return $(TextAreaPart.class).withLabel(label).waitForFirst();
    }

    TextFieldPart textField(String label) {
        return $(TextFieldPart.class).withLabel(label).waitForFirst();
    }
}
