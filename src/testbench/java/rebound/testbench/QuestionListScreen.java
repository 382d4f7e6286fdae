package rebound.testbench;

import com.vaadin.testbench.elementsbase.Element;

/** The bank, searched as one types. */
@Element("main")
public class QuestionListScreen extends Screen {

    void search(String words) {
        textField("Search questions").type(words);
    }

    void open(String question) {
        follow(question);
    }
}
