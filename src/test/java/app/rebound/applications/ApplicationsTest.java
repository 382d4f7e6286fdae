package app.rebound.applications;

import static app.rebound.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.testing.IntegrationTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@IntegrationTest
class ApplicationsTest {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Autowired Applications applications;
    @Autowired Stages stages;
    @Autowired People people;

    private PersonId ana;

    @BeforeEach
    void someone() {
        ana = people.startGuest().id();
    }

    @Test
    void everyoneStartsWithTheUsualStagesAndNoneIsStoredByLooking() {
        assertThat(stages.of(ana)).extracting(Stage::meaning).containsExactly(Meaning.values());
        assertThat(stages.of(ana)).isEqualTo(stages.of(ana));
    }

    @Test
    void whatWasNotedIsThere() {
        var data =
                new ApplicationData(
                        "Heron & Sons",
                        "Baker",
                        "https://example.org/jobs/7",
                        "Small, warm, early hours.",
                        "Send the certificate",
                        MONDAY.plusDays(2),
                        null,
                        null);
        var made = saved(applications.create(ana, data, Meaning.SAVED, MONDAY));
        assertThat(applications.find(ana, made.id())).contains(made);
        assertThat(made.data()).isEqualTo(data);
        assertThat(made.meaning()).isEqualTo(Meaning.SAVED);
    }

    @Test
    void someoneElsesApplicationLooksLikeNone() {
        var made = at("Heron", Meaning.SAVED);
        var other = people.startGuest().id();
        assertThat(applications.find(other, made.id())).isEmpty();
        assertThat(applications.choose(other, "", PageRequest.of(0, 10))).isEmpty();
        assertThat(applications.change(other, made.id(), 0, made.data()))
                .isEqualTo(new ApplicationResult.NotFound());
        assertThat(applications.move(other, made.id(), stages.of(other).getLast().id(), MONDAY))
                .isEqualTo(new ApplicationResult.NotFound());
        applications.noteSign(other, made.id(), MONDAY);
        applications.delete(other, made.id());
        assertThat(applications.find(ana, made.id())).contains(made);
    }

    @Test
    void aStageOfSomeoneElseTakesNothing() {
        var other = people.startGuest().id();
        var theirs = stages.of(other).getFirst().id();
        var made = at("Heron", Meaning.SAVED);
        assertThat(applications.move(ana, made.id(), theirs, MONDAY))
                .isEqualTo(new ApplicationResult.NotFound());
        assertThat(applications.create(ana, made.data(), theirs, MONDAY))
                .isEqualTo(new ApplicationResult.NotFound());
    }

    @Test
    void aCompanyIsNeeded() {
        assertThat(
                        applications.create(
                                ana, ApplicationData.at(" ", "Baker"), Meaning.SAVED, MONDAY))
                .isInstanceOf(ApplicationResult.Refused.class);
    }

    @Test
    void movingToAppliedNotesTheDayOnce() {
        var made = at("Heron", Meaning.SAVED);
        var applied = saved(applications.move(ana, made.id(), stage(Meaning.APPLIED), MONDAY));
        assertThat(applied.data().appliedOn()).isEqualTo(MONDAY);
        applications.move(ana, made.id(), stage(Meaning.SAVED), MONDAY);
        var again =
                saved(
                        applications.move(
                                ana, made.id(), stage(Meaning.APPLIED), MONDAY.plusDays(9)));
        assertThat(again.data().appliedOn()).isEqualTo(MONDAY);
    }

    @Test
    void anOldVersionChangesNothingAndShowsTheNewerOne() {
        var made = at("Heron", Meaning.SAVED);
        var newer = saved(applications.change(ana, made.id(), made.version(), named("Heron Ltd")));
        assertThat(applications.change(ana, made.id(), made.version(), named("Herons")))
                .isEqualTo(new ApplicationResult.ChangedMeanwhile(newer));
        assertThat(applications.find(ana, made.id())).contains(newer);
    }

    @Test
    void ofTwoWhoChangeTheSameVersionAtOnceExactlyOneIsSaved() throws Exception {
        var made = at("Heron", Meaning.SAVED);
        var results =
                atOnce(
                        () -> applications.change(ana, made.id(), made.version(), named("One")),
                        () -> applications.change(ana, made.id(), made.version(), named("Two")));
        assertThat(results).filteredOn(ApplicationResult.Saved.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(ApplicationResult.ChangedMeanwhile.class::isInstance)
                .hasSize(1);
    }

    @Test
    void twoFirstApplicationsAtOnceShareTheUsualStages() throws Exception {
        var results =
                atOnce(
                        () -> applications.create(ana, named("One"), Meaning.SAVED, MONDAY),
                        () -> applications.create(ana, named("Two"), Meaning.SAVED, MONDAY));
        assertThat(results).allMatch(ApplicationResult.Saved.class::isInstance);
        assertThat(stages.of(ana)).hasSize(Meaning.values().length);
    }

    @Test
    void theLatestSignCounts() {
        var made = at("Heron", Meaning.APPLIED);
        applications.noteSign(ana, made.id(), MONDAY.plusDays(3));
        applications.noteSign(ana, made.id(), MONDAY);
        assertThat(applications.find(ana, made.id()).orElseThrow().data().lastSignOn())
                .isEqualTo(MONDAY.plusDays(3));
    }

    @Test
    void anInterviewMovesItOnAndNeverBack() {
        var made = at("Heron", Meaning.APPLIED);
        applications.reached(ana, made.id(), Meaning.INTERVIEWING, MONDAY);
        assertThat(meaningOf(made)).isEqualTo(Meaning.INTERVIEWING);
        applications.reached(ana, made.id(), Meaning.OFFER, MONDAY);
        applications.reached(ana, made.id(), Meaning.INTERVIEWING, MONDAY);
        assertThat(meaningOf(made)).isEqualTo(Meaning.OFFER);
        applications.reached(ana, made.id(), Meaning.TURNED_DOWN, MONDAY);
        assertThat(meaningOf(made)).isEqualTo(Meaning.TURNED_DOWN);
    }

    @Test
    void whoTurnedOneDownIsFoundHoweverItIsSpelt() {
        var made = at("Müller Söhne GmbH & Co. KG", Meaning.TURNED_DOWN);
        assertThat(applications.turnedDownAt(ana, "muller sohne"))
                .map(Application::id)
                .contains(made.id());
        assertThat(applications.turnedDownAt(ana, "Müller")).isEmpty();
        assertThat(applications.turnedDownBefore(ana, "Müller Söhne", made.id())).isEmpty();
        assertThat(made.turnedDownOn()).isEqualTo(MONDAY);
    }

    @Test
    void whatIsNoLongerTurnedDownIsNotWarnedOf() {
        var made = at("Heron", Meaning.TURNED_DOWN);
        applications.move(ana, made.id(), stage(Meaning.OFFER), MONDAY);
        assertThat(applications.turnedDownAt(ana, "Heron")).isEmpty();
    }

    @Test
    void oneIsChosenByCompanyOrRole() {
        var baker = at("Heron", Meaning.SAVED);
        at("100% Fish", Meaning.SAVED);
        assertThat(applications.choose(ana, "BAK", PageRequest.of(0, 10))).hasSize(2);
        assertThat(applications.choose(ana, "hero", PageRequest.of(0, 10)))
                .containsExactly(new ApplicationChoice(baker.id(), "Heron", "Baker"));
        assertThat(applications.choose(ana, "0%", PageRequest.of(0, 10))).hasSize(1);
    }

    private Application at(String company, Meaning meaning) {
        return saved(
                applications.create(ana, ApplicationData.at(company, "Baker"), meaning, MONDAY));
    }

    private static ApplicationData named(String company) {
        return ApplicationData.at(company, "Baker");
    }

    private StageId stage(Meaning meaning) {
        return stages.of(ana).stream()
                .filter(stage -> stage.meaning() == meaning)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Meaning meaningOf(Application application) {
        return applications.find(ana, application.id()).orElseThrow().meaning();
    }

    private static Application saved(ApplicationResult result) {
        assertThat(result).isInstanceOf(ApplicationResult.Saved.class);
        return ((ApplicationResult.Saved) result).application();
    }
}
