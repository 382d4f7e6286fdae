package app.rebound.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.base.ui.Chart;
import app.rebound.base.ui.ChartModel;
import app.rebound.base.ui.Tag;
import app.rebound.demo.SamplePeople;
import app.rebound.progress.Period;
import app.rebound.progress.ProgressFilter;
import app.rebound.questions.QuestionKind;
import app.rebound.testing.Screen;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
class ProgressViewTest extends SpringBrowserlessTest {

    @Autowired ApplicationContext context;
    @Autowired People people;
    @Autowired JdbcClient database;
    @Autowired Clock clock;

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void whereNothingIsYetTheFirstStepIsOffered() {
        SignedIn.as(people.startGuest());

        navigate(ProgressView.class);

        assertThat($(H2.class).single().getText()).startsWith("Nothing to see yet");
        assertThat($(Button.class).withText("Practise one question").exists()).isTrue();
    }

    @Test
    void aFewSessionsAreDrawnAndSaidToBeTooFewToTell() {
        SignedIn.as(SamplePeople.practised(context));
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);

        show(new ProgressFilter(new Period.Dates(today.minusDays(8), today), null, null));

        assertThat($(Tag.class).all().getFirst().getText()).isEqualTo("Too few to tell");
        assertThat($(Chart.class).exists()).isTrue();
    }

    @Test
    void theVerdictIsSaidInWordsBesideTheCriterion() {
        SignedIn.as(SamplePeople.practised(context));

        navigate(ProgressView.class);

        assertThat(headings())
                .startsWith("Structure")
                .contains("Clarity", "Nerves before and after");
        assertThat($(Tag.class).all().getFirst().getText()).isEqualTo("Improving");
        assertThat(sentences()).anyMatch(text -> text.startsWith("Ratings by others go up"));
    }

    @Test
    void j9NervesBeforeAndAfterEachSessionAreCharted() {
        SignedIn.as(SamplePeople.practised(context));

        navigate(ProgressView.class);

        assertThat(headings()).contains("Nerves before and after");
    }

    @Test
    void selfAndOthersAreLinesOfTheirOwn() {
        SignedIn.as(SamplePeople.practised(context));

        navigate(ProgressView.class);

        assertThat($(Chart.class).single().model().series())
                .extracting(ChartModel.Series::name)
                .containsExactly("Others", "You");
    }

    @Test
    void onlyTheFirstChartIsMadeUntilAnotherIsWanted() {
        SignedIn.as(SamplePeople.practised(context));
        navigate(ProgressView.class);
        assertThat($(Chart.class).all()).hasSize(1);

        test($(Button.class).withText("Show the chart").all().getFirst()).click();

        assertThat($(Chart.class).all()).hasSize(2);
    }

    @Test
    void whereNumbersAreHiddenTheVerdictStaysAndNoScoreOrChartIsShown() {
        var person = SignedIn.as(SamplePeople.practised(context));
        database.sql("update person set hide_numbers = true where id = :id")
                .param("id", person.id().value())
                .update();

        navigate(ProgressView.class);

        assertThat($(Tag.class).all().getFirst().getText()).isEqualTo("Improving");
        assertThat($(Chart.class).exists()).isFalse();
        assertThat(sentences()).noneMatch(text -> text.matches(".*\\d\\.\\d.*"));
    }

    @Test
    void aChoiceThatLeavesNothingOffersToShowEverything() {
        SignedIn.as(SamplePeople.practised(context));
        show(new ProgressFilter(new Period.LastMonths(6), null, QuestionKind.SALARY_LOGISTICS));

        test($(Button.class).withText("Show everything").single()).click();

        assertThat(headings()).contains("Structure");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aChosenPeriodStandsInTheAddress() {
        SignedIn.as(SamplePeople.practised(context));
        navigate(ProgressView.class);

        test($(Select.class).all().getFirst()).selectItem("Last three months");

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("progress?period=3-months");
    }

    @Test
    void theScreenTakesFiveStatementsAtMost() {
        SignedIn.as(SamplePeople.practised(context));

        assertThat(StatementCounter.count(() -> navigate(ProgressView.class))).isBetween(3, 5);
    }

    private void show(ProgressFilter filter) {
        UI.getCurrent().navigate(ProgressView.class, FilterParameters.write(filter));
    }

    private List<String> headings() {
        return $(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> sentences() {
        return Screen.text((Component) getCurrentView()).lines().toList();
    }
}
