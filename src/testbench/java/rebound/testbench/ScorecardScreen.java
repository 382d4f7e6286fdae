package rebound.testbench;

import com.vaadin.testbench.elementsbase.Element;

/** The scorecard, one page a criterion, then two lines of words. */
@Element("main")
public class ScorecardScreen extends Screen {

    private static final String WORDS = "In one line each";

    /** Rates every criterion with the same evidence and level, counted from 1. */
    void rateEverything(String evidence, int level) {
        while (!page().equals(WORDS)) {
            textArea("What exactly did you say or do?").type(evidence);
            $("vaadin-radio-button").get(level - 1).click();
            next();
        }
    }

    void finish(String strength, String nextStep) {
        textArea("One thing that worked").type(strength);
        textArea("One thing for next time").type(nextStep);
        next();
        press("Finish my rating");
    }

    private String page() {
        return $("h2").waitForFirst().getText();
    }

    private void next() {
        press("Next");
    }
}
