package rebound.testbench;

import com.vaadin.testbench.HasLabel;
import com.vaadin.testbench.HasStringValueProperty;
import com.vaadin.testbench.TestBenchElement;
import com.vaadin.testbench.elementsbase.Element;
import org.openqa.selenium.By;

/** A field of one line. */
@Element("vaadin-text-field")
public class TextFieldPart extends TestBenchElement implements HasLabel, HasStringValueProperty {

    void type(String text) {
        findElement(By.tagName("input")).sendKeys(text);
    }
}
