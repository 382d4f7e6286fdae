package rebound.testbench;

import com.vaadin.testbench.HasLabel;
import com.vaadin.testbench.HasStringValueProperty;
import com.vaadin.testbench.TestBenchElement;
import com.vaadin.testbench.elementsbase.Element;
import org.openqa.selenium.By;

/** A field of several lines. */
@Element("vaadin-text-area")
public class TextAreaPart extends TestBenchElement implements HasLabel, HasStringValueProperty {

    void type(String text) {
        findElement(By.tagName("textarea")).sendKeys(text);
    }
}
