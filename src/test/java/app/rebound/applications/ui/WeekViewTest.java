package app.rebound.applications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.applications.ApplicationData;
import app.rebound.applications.ApplicationRoutes;
import app.rebound.applications.Applying;
import app.rebound.applications.Board;
import app.rebound.applications.Confidence;
import app.rebound.applications.Contacts;
import app.rebound.applications.Meaning;
import app.rebound.applications.WeeklyTargets;
import app.rebound.base.ui.Chart;
import app.rebound.testing.MovableClock;
import app.rebound.testing.SignedIn;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
class WeekViewTest extends SpringBrowserlessTest {

    @Autowired WeeklyTargets targets;
    @Autowired Contacts contacts;
    @Autowired Confidence confidence;
    @Autowired Board board;
    @Autowired People people;
    @Autowired MovableClock clock;
    @Autowired ApplicationContext context;

    private PersonId ana;
    private Applying applying;

    @BeforeEach
    void signIn() {
        ana = SignedIn.as(people.startGuest()).id();
        applying = new Applying(context, ana);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void c12TheTargetIsOnesOwnGentleAfterABadOneAndThereIsNoStreakToBreak() {
        open();
        assertThat(says("Nothing yet this week. One small step is a beginning.")).isTrue();
        test($(IntegerField.class).withLabel("Steps a week").single()).setValue(4);
        applied();
        open();
        assertThat(says("1 of the 4 you wanted: one application.")).isTrue();

        targets.ease(ana, today());
        open();
        assertThat(says("A gentle week after a hard interview: 2 are plenty.")).isTrue();

        clock.forward(Duration.ofDays(21));
        open();
        assertThat(says("Nothing yet this week. One small step is a beginning.")).isTrue();
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .noneMatch(text -> text.contains("streak") || text.contains("missed"));
    }

    @Test
    void whatWasDoneIsSaidInWords() {
        applied();
        applied();
        contacts.sayHello(ana, applying.contact("Noor", today()).id(), today(), null);
        open();
        assertThat(says("2 applications and one hello.")).isTrue();
    }

    @Test
    void aReachedTargetGivesTheRestOfTheWeekBack() {
        targets.aimAt(ana, 1);
        applied();
        open();
        assertThat(says("That is what you wanted to do. The rest of the week is yours.")).isTrue();
    }

    @Test
    void aGentleWeekCanBeTakenBack() {
        targets.aimAt(ana, 4);
        targets.ease(ana, today());
        open();
        test($(Button.class).withText("Back to my usual number").single()).click();
        assertThat(targets.week(ana, today()).gentle()).isFalse();
    }

    @Test
    void theTargetCanBeGivenUp() {
        targets.aimAt(ana, 4);
        open();
        test($(IntegerField.class).withLabel("Steps a week").single()).setValue(null);
        assertThat(targets.week(ana, today()).target()).isNull();
    }

    @Test
    void p8NothingIsAskedOfWhoRests() {
        targets.aimAt(ana, 4);
        people.restUntil(ana, today().plusDays(3));
        open();
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("You are resting until"))
                .noneMatch(text -> text.contains("more if you like"));
    }

    @Test
    void silenceIsWhatThePersonCallsIt() {
        open();
        test($(IntegerField.class).withLabel("Call it silence after so many days").single())
                .setValue(14);
        assertThat(board.silentAfterDays(ana)).isEqualTo(14);
    }

    @Test
    void c14ConfidenceIsSaidFromOneToFiveWithWhatLiftedIt() {
        open();
        level(4);
        test($(TextArea.class).withLabel("What lifted it?").single())
                .setValue("Ben laughed at my story.");
        test($(Button.class).withText("Keep").single()).click();
        assertThat(confidence.lately(ana))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.level()).isEqualTo(4);
                    assertThat(note.lifted()).isEqualTo("Ben laughed at my story.");
                });
        assertThat(says("Ben laughed at my story.")).isTrue();
        assertThat(says("One day so far. 7 more and a change can be told.")).isTrue();
    }

    @Test
    void c14ATrendIsToldOnlyWhenThereIsEnoughToTellIt() {
        for (var day = 0; day < 8; day++) {
            confidence.say(ana, 1 + day / 2, "");
            clock.forward(Duration.ofDays(1));
            if (day == 6) {
                open();
                assertThat(says("7 days so far. One more and a change can be told.")).isTrue();
            }
        }
        open();
        assertThat(says("Over 8 days it goes up, more than chance explains.")).isTrue();
        assertThat($(Chart.class).exists()).isTrue();
    }

    @Test
    void aFallIsSaidAboutTheDaysAndNotAboutThePerson() {
        for (var day = 0; day < 8; day++) {
            confidence.say(ana, 5 - day / 2, "");
            clock.forward(Duration.ofDays(1));
        }
        open();
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("it says nothing about what you can do"));
    }

    @Test
    void whereNumbersAreHiddenThereIsNoChartAndNoDigitInALevel() {
        people.hideNumbers(ana);
        confidence.say(ana, 3, "");
        open();
        assertThat($(Chart.class).exists()).isFalse();
        assertThat($(Span.class).all())
                .extracting(Span::getText)
                .anyMatch(text -> text.endsWith("· somewhat"));
    }

    @Test
    void withoutALevelNothingIsKept() {
        open();
        test($(Button.class).withText("Keep").single()).click();
        assertThat($(RadioButtonGroup.class).single().isInvalid()).isTrue();
        assertThat(confidence.lately(ana)).isEmpty();
    }

    /** Anew: who is on a screen already stays on it. */
    private void open() {
        UI.getCurrent().navigate(ApplicationRoutes.STAGES);
        navigate(ApplicationRoutes.WEEK, WeekView.class);
    }

    private void applied() {
        applying.with(ApplicationData.at("Heron", "Baker"), Meaning.APPLIED, today());
    }

    @SuppressWarnings("unchecked")
    private void level(int level) {
        ((RadioButtonGroup<Integer>) $(RadioButtonGroup.class).single()).setValue(level);
    }

    private boolean says(String text) {
        return $(Paragraph.class).withText(text).exists();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
