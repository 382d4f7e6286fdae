package app.rebound.interviews;

import static app.rebound.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class JottingsTest {

    @Autowired Interviews interviews;
    @Autowired Jottings jottings;
    @Autowired People people;
    @Autowired MovableClock clock;
    @Autowired ApplicationContext context;

    private PersonId person;
    private Interviewing interviewing;
    private InterviewId id;

    @BeforeEach
    void someone() {
        person = people.startGuest().id();
        interviewing = new Interviewing(context, person);
        id = interviewing.with("Norda", null);
    }

    @Test
    void whatIsJottedComesBackInTheOrderAsked() {
        interviewing.asked(id, "Why us?", "Why you?");
        jottings.add(person, id, new JottingData("A conflict?", "Lea and I.", "Nodded", "Shorter"));
        assertThat(jottings.of(person, id))
                .extracting(Jotting::asked)
                .containsExactly("Why us?", "Why you?", "A conflict?");
        assertThat(jottings.of(person, id).getLast())
                .extracting(Jotting::answered, Jotting::reaction, Jotting::differently)
                .containsExactly("Lea and I.", "Nodded", "Shorter");
    }

    @Test
    void twoWindowsInTheSameFieldNeverWriteOverEachOther() {
        var jotting = interviewing.asked(id, "Why us?").getFirst().id();
        write(jotting, Fact.ANSWERED, "", "First window");
        assertThat(write(jotting, Fact.ANSWERED, "", "Second window"))
                .isInstanceOfSatisfying(
                        JottingResult.ChangedMeanwhile.class,
                        meanwhile ->
                                assertThat(meanwhile.current().answered())
                                        .isEqualTo("First window"));
        assertThat(only().answered()).isEqualTo("First window");
    }

    @Test
    void twoWindowsInDifferentFieldsOfOneQuestionDoNotDisturbEachOther() {
        var jotting = interviewing.asked(id, "Why us?").getFirst().id();
        write(jotting, Fact.ANSWERED, "", "The product");
        assertThat(write(jotting, Fact.REACTION, "", "Smiled"))
                .isInstanceOf(JottingResult.Saved.class);
        assertThat(only().answered()).isEqualTo("The product");
    }

    @Test
    void ofTwoWindowsThatSaveAtOnceOneIsTold() throws Exception {
        var jotting = interviewing.asked(id, "Why us?").getFirst().id();
        List<JottingResult> results =
                atOnce(
                        () -> write(jotting, Fact.ANSWERED, "", "Left"),
                        () -> write(jotting, Fact.ANSWERED, "", "Right"));
        assertThat(results)
                .hasAtLeastOneElementOfType(JottingResult.Saved.class)
                .hasAtLeastOneElementOfType(JottingResult.ChangedMeanwhile.class);
    }

    @Test
    void aFactChangedWhileItIsFreshIsNoCorrection() {
        var jotting = interviewing.asked(id, "Why us?").getFirst().id();
        write(jotting, Fact.ASKED, "Why us?", "Why us and not them?");
        assertThat(only().corrections()).isEmpty();
    }

    @Test
    void aFactChangedAfterTheFirstHourShowsWhatItSaidBefore() {
        var jotting = interviewing.asked(id, "Why us?").getFirst().id();
        clock.forward(Duration.ofMinutes(61));
        write(jotting, Fact.ASKED, "Why us?", "Why them?");
        assertThat(only().corrections())
                .singleElement()
                .extracting(Correction::fact, Correction::before, Correction::after)
                .containsExactly(Fact.ASKED, "Why us?", "Why them?");
    }

    @Test
    void onceWritingDownIsDoneEveryChangeOfAFactShows() {
        var jotting = interviewing.asked(id, "Why us?").getFirst().id();
        jottings.finish(person, id);
        write(jotting, Fact.ASKED, "Why us?", "Why them?");
        assertThat(only().corrections()).hasSize(1);
    }

    @Test
    void whatIsFilledInLaterCorrectsNothing() {
        var jotting = interviewing.asked(id, "Why us?").getFirst().id();
        jottings.finish(person, id);
        write(jotting, Fact.ANSWERED, "", "The product");
        assertThat(only().corrections()).isEmpty();
    }

    @Test
    void thePausesOfOneSittingAreOneCorrection() {
        var jotting = interviewing.asked(id, "Why us?").getFirst().id();
        jottings.finish(person, id);
        write(jotting, Fact.ASKED, "Why us?", "Why th");
        clock.forward(Duration.ofSeconds(3));
        write(jotting, Fact.ASKED, "Why th", "Why them?");
        assertThat(only().corrections())
                .singleElement()
                .extracting(Correction::before, Correction::after)
                .containsExactly("Why us?", "Why them?");
        clock.forward(Duration.ofSeconds(3));
        write(jotting, Fact.ASKED, "Why them?", "Why us?");
        assertThat(only().corrections()).isEmpty();
    }

    @Test
    void whatIsTakenOutCanBeBroughtBackToItsPlace() {
        var first = interviewing.asked(id, "Why us?", "Why you?").getFirst().id();
        jottings.remove(person, first);
        assertThat(jottings.of(person, id)).extracting(Jotting::asked).containsExactly("Why you?");
        jottings.bringBack(person, first);
        assertThat(jottings.of(person, id))
                .extracting(Jotting::asked)
                .containsExactly("Why us?", "Why you?");
    }

    @Test
    void someoneElsesJottingIsAsUnknownAsNone() {
        var jotting = interviewing.asked(id, "Why us?").getFirst().id();
        var stranger = people.startGuest().id();
        assertThat(jottings.of(stranger, id)).isEmpty();
        assertThat(jottings.find(stranger, jotting)).isEmpty();
        assertThat(jottings.add(stranger, id, JottingData.EMPTY)).isEmpty();
        assertThat(jottings.change(stranger, jotting, Fact.ASKED, "Why us?", "Mine"))
                .isEqualTo(new JottingResult.NotFound());
        assertThat(jottings.remove(stranger, jotting)).isEqualTo(new JottingResult.NotFound());
    }

    private JottingResult write(UUID jotting, Fact fact, String seen, String text) {
        return jottings.change(person, jotting, fact, seen, text);
    }

    private Jotting only() {
        return jottings.of(person, id).getFirst();
    }
}
