package app.rebound.applications;

import static app.rebound.applications.Applying.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.testing.IntegrationTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class StagesTest {

    @Autowired Stages stages;
    @Autowired Applications applications;
    @Autowired People people;
    @Autowired ApplicationContext context;

    private PersonId ana;
    private Applying applying;

    @BeforeEach
    void someone() {
        ana = people.startGuest().id();
        applying = new Applying(context, ana);
    }

    @Test
    void aStageIsAddedAtTheEndAndTakesApplications() {
        var made = saved(stages.add(ana, " Second interview ", Meaning.INTERVIEWING)).getLast();
        assertThat(made.name()).isEqualTo("Second interview");
        var application = applying.at("Heron", Meaning.SAVED);
        applications.move(ana, application.id(), made.id(), MONDAY);
        assertThat(applying.now(application).stage()).isEqualTo(made.id());
        assertThat(applying.now(application).meaning()).isEqualTo(Meaning.INTERVIEWING);
    }

    @Test
    void anEmptyNameGivesTheStageItsOwnBack() {
        var first = stages.of(ana).getFirst();
        var named = saved(stages.rename(ana, first.id(), 0, "Wish list")).getFirst();
        assertThat(named.name()).isEqualTo("Wish list");
        assertThat(saved(stages.rename(ana, named.id(), named.version(), " ")).getFirst().name())
                .isEmpty();
    }

    @Test
    void theOrderIsThePersonsOwn() {
        var order = stages.of(ana).stream().map(Stage::id).toList().reversed();
        assertThat(saved(stages.arrange(ana, order)))
                .extracting(Stage::id)
                .containsExactlyElementsOf(order);
        assertThat(stages.of(ana)).extracting(Stage::id).containsExactlyElementsOf(order);
    }

    @Test
    void onlyAnEmptyStageCanBeRemoved() {
        applying.at("Heron", Meaning.GHOSTED);
        assertThat(stages.remove(ana, applying.stage(Meaning.GHOSTED)))
                .isInstanceOf(StageResult.Refused.class);
        assertThat(saved(stages.remove(ana, applying.stage(Meaning.WITHDRAWN))))
                .extracting(Stage::meaning)
                .doesNotContain(Meaning.WITHDRAWN)
                .contains(Meaning.GHOSTED);
    }

    @Test
    void theLastStageStays() {
        stages.of(ana).stream().skip(1).forEach(stage -> stages.remove(ana, stage.id()));
        assertThat(stages.remove(ana, stages.of(ana).getFirst().id()))
                .isInstanceOf(StageResult.Refused.class);
        assertThat(stages.of(ana)).hasSize(1);
    }

    @Test
    void aBoardHasSoManyStagesAndNoMore() {
        for (var number = stages.of(ana).size(); number < Stage.MOST; number++) {
            saved(stages.add(ana, "Stage " + number, Meaning.SAVED));
        }
        assertThat(stages.add(ana, "One more", Meaning.SAVED))
                .isInstanceOf(StageResult.Refused.class);
        assertThat(stages.add(ana, "", Meaning.SAVED)).isInstanceOf(StageResult.Refused.class);
    }

    @Test
    void aChangeOnTopOfAnotherWindowsIsNotMade() {
        var before = stages.of(ana);
        saved(stages.rename(ana, before.getFirst().id(), 0, "Wish list"));
        assertThat(stages.rename(ana, before.getFirst().id(), 0, "Dreams"))
                .isInstanceOf(StageResult.ChangedMeanwhile.class);
        saved(stages.add(ana, "Test day", Meaning.INTERVIEWING));
        assertThat(stages.arrange(ana, before.stream().map(Stage::id).toList().reversed()))
                .isInstanceOf(StageResult.ChangedMeanwhile.class);
        assertThat(stages.of(ana).getFirst().name()).isEqualTo("Wish list");
    }

    @Test
    void anothersStagesAreOutOfReach() {
        var theirs = stages.of(people.startGuest().id()).getFirst();
        Stream.of(
                        stages.rename(ana, theirs.id(), 0, "Mine"),
                        stages.remove(ana, theirs.id()),
                        stages.arrange(ana, List.of(theirs.id())))
                .forEach(result ->
                        assertThat(result).isInstanceOf(StageResult.ChangedMeanwhile.class));
    }

    private static List<Stage> saved(StageResult result) {
        assertThat(result).isInstanceOf(StageResult.Saved.class);
        return ((StageResult.Saved) result).stages();
    }
}
