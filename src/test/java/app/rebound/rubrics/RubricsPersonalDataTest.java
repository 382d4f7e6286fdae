package app.rebound.rubrics;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.testing.IntegrationTest;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class RubricsPersonalDataTest {

    private static final Locale EN = Locale.ENGLISH;

    @Autowired RubricsPersonalData personalData;
    @Autowired Scorecards scorecards;
    @Autowired People people;

    private PersonId ana;
    private RatedSubject answer;
    private final Rater ben = Rater.invited(UUID.randomUUID(), "Ben");

    @BeforeEach
    void someoneAnswered() {
        ana = people.startGuest().id();
        answer = answerBy(ana);
    }

    @Test
    void theExportHoldsOnesOwnScorecardsAndThoseThatOneMayRead() {
        var sent = send(answer, ben, 2);
        send(answer, Rater.self(ana), 4);
        scorecards.correct(
                sent.id(), ben, sent.version(), Filled.all(sent.rubric(), 3), "A slip", EN);
        var exported = export();
        assertThat(exported.get("scorecards")).hasSize(2);
        assertThat(exported.findValuesAsString("reason")).containsExactly("A slip");
        assertThat(exported.get("sealed").asInt()).isZero();
    }

    @Test
    void theExportKeepsTheSealAndLeavesOutOthersDrafts() {
        send(answer, ben, 2);
        scorecards.open(answer, Rater.self(ana), EN);
        scorecards.open(answer, Rater.invited(UUID.randomUUID(), "Cem"), EN);
        var exported = export();
        assertThat(exported.get("scorecards")).hasSize(1);
        assertThat(exported.findValuesAsString("rater")).containsExactly("SELF");
        assertThat(exported.get("sealed").asInt()).isEqualTo(1);
    }

    @Test
    void erasingTakesEverythingAboutThePersonAndNothingOfOthers() {
        var sent = send(answer, ben, 2);
        scorecards.correct(
                sent.id(), ben, sent.version(), Filled.all(sent.rubric(), 3), "A slip", EN);
        send(answer, Rater.self(ana), 4);
        var dora = people.startGuest().id();
        var kept = answerBy(dora);
        send(kept, Rater.self(dora), 4);
        personalData.erase(ana);
        assertThat(scorecards.find(answer.ref(), ben, EN)).isEmpty();
        assertThat(scorecards.find(answer.ref(), Rater.self(ana), EN)).isEmpty();
        assertThat(scorecards.find(kept.ref(), Rater.self(dora), EN)).isPresent();
    }

    private JsonNode export() {
        var json = JsonMapper.builder().build();
        return json.readTree(json.writeValueAsString(personalData.export(ana)));
    }

    private Scorecard send(RatedSubject subject, Rater rater, int level) {
        var draft = scorecards.open(subject, rater, EN);
        var data = Filled.all(draft.rubric(), level);
        var result = scorecards.send(draft.id(), rater, draft.version(), data, EN);
        return ((SendResult.Sent) result).scorecard();
    }

    private static RatedSubject answerBy(PersonId owner) {
        return new RatedSubject(
                owner,
                new SubjectRef("attempt", UUID.randomUUID()),
                UUID.randomUUID(),
                Instant.parse("2026-11-16T17:00:00Z"),
                Set.of("kind:BEHAVIOURAL"));
    }
}
