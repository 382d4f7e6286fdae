package rebound.testbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import com.vaadin.testbench.annotations.RunLocally;
import com.vaadin.testbench.parallel.Browser;

/** From the first start to a link for a friend, on a Rebound that runs (see rebound.address). */
@RunLocally(Browser.CHROME)
class MainJourney extends BrowserTestBase {

    private static final String ADDRESS =
            System.getProperty("rebound.address", "http://localhost:8080");
    private static final String QUESTION =
            "Describe a time you disagreed with a colleague about how something should be done.";

    @BrowserTest
    void someoneStartsPicksAQuestionAnswersRatesAndAsks() {
        getDriver().get(ADDRESS);
        $(WelcomeScreen.class).waitForFirst().startPractising();

        getDriver().get(ADDRESS + "/questions");
        var questions = $(QuestionListScreen.class).waitForFirst();
        questions.search("disagreed colleague");
        questions.open(QUESTION);
        $(QuestionScreen.class).waitForFirst().practise();
        $(StartScreen.class).waitForFirst().start();

        var session = $(SessionScreen.class).waitForFirst();
        assertTrue(session.heading().contains(QUESTION));
        session.answer("We wanted different release days. I asked what worried her about mine.");
        session.finish();

        session.rate();
        var scorecard = $(ScorecardScreen.class).waitForFirst();
        scorecard.rateEverything("I said which two days we had in mind and why.", 4);
        scorecard.finish("I asked before I argued", "Next time, end on what came of it");

        session.ask();
        var asking = $(AskScreen.class).waitForFirst();
        asking.ask("Sam", "Alex");
        assertTrue(asking.link().contains("/r/"));
    }
}
