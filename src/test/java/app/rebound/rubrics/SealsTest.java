package app.rebound.rubrics;

import static app.rebound.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class SealsTest {

    private static final Locale EN = Locale.ENGLISH;
    private static final Instant MONDAY = Instant.parse("2026-11-16T17:00:00Z");

    @Autowired Seals seals;
    @Autowired Scorecards scorecards;
    @Autowired RubricsPersonalData personalData;
    @Autowired TransactionTemplate transaction;
    @Autowired People people;
    @Autowired MovableClock clock;

    private final Rater ben = Rater.invited(UUID.randomUUID(), "Ben");
    private PersonId ana;
    private RatedSubject sitting;
    private RatedSubject answer;
    private Scorecard bens;

    @BeforeEach
    void aSealedSittingThatTwoHaveRated() {
        ana = people.startGuest().id();
        var id = UUID.randomUUID();
        sitting = subject(new SubjectRef("session", id), id);
        answer = subject(new SubjectRef(SubjectRef.ANSWER, UUID.randomUUID()), id);
        bens = send(sitting, ben, 5);
        send(answer, ben, 5);
        send(answer, Rater.self(ana), 4);
        send(sitting, Rater.self(ana), 4);
        seals.seal(ana, sitting.ref(), clock.instant().plus(Duration.ofDays(1)));
    }

    @Test
    void nothingOfOthersIsReadWhileItIsSealed() {
        assertThat(scorecards.read(ana, sitting.ref(), EN))
                .isInstanceOfSatisfying(
                        Reading.Waiting.class,
                        waiting -> assertThat(waiting.self().rater()).isEqualTo(Rater.self(ana)));
        assertThat(scorecards.read(ana, answer.ref(), EN)).isInstanceOf(Reading.Waiting.class);
        seals.open(ana, sitting.occasion());
        assertThat(scorecards.read(ana, sitting.ref(), EN))
                .isInstanceOfSatisfying(
                        Reading.Open.class, open -> assertThat(open.others()).hasSize(1));
        assertThat(scorecards.read(ana, answer.ref(), EN)).isInstanceOf(Reading.Open.class);
    }

    @Test
    void noCorrectionOfOthersIsReadWhileItIsSealed() {
        scorecards.correct(
                bens.id(), ben, bens.version(), Filled.all(bens.rubric(), 3), "A slip", EN);
        assertThat(scorecards.history(bens.id(), ana)).isEmpty();
        seals.open(ana, sitting.occasion());
        assertThat(scorecards.history(bens.id(), ana)).hasSize(1);
    }

    @Test
    void noPraiseIsQuotedWhileItIsSealed() {
        assertThat(scorecards.praise(ana, 10)).isEmpty();
        seals.open(ana, sitting.occasion());
        assertThat(scorecards.praise(ana, 10)).hasSize(2);
    }

    @Test
    void onlyTheOwnersOwnJudgementCountsWhileItIsSealed() {
        assertThat(scorecards.judged(ana, List.of(sitting.occasion())))
                .extracting(Judged::by)
                .containsOnly(Rater.Kind.SELF)
                .hasSize(2);
        seals.open(ana, sitting.occasion());
        assertThat(scorecards.judged(ana, List.of(sitting.occasion())))
                .extracting(Judged::by)
                .contains(Rater.Kind.OTHER);
    }

    @Test
    void noMeanHoldsALevelOfOthersWhileItIsSealed() {
        assertThat(means()).extracting(OccasionMean::raters).containsOnly(Rater.Kind.SELF);
        seals.open(ana, sitting.occasion());
        assertThat(means()).extracting(OccasionMean::raters).contains(Rater.Kind.OTHER);
    }

    @Test
    void noMeanHoldsWhatIsReadOnlyAfterOnesOwnRating() {
        var unrated =
                subject(new SubjectRef(SubjectRef.ANSWER, UUID.randomUUID()), UUID.randomUUID());
        send(unrated, ben, 2);
        assertThat(means()).extracting(OccasionMean::occasion).doesNotContain(unrated.occasion());
    }

    @Test
    void theExportOnlyCountsWhatIsSealed() {
        assertThat(export().get("sealed").asInt()).isEqualTo(2);
        assertThat(export().findValuesAsString("rater")).containsOnly("SELF");
        seals.open(ana, sitting.occasion());
        assertThat(export().get("sealed").asInt()).isZero();
        assertThat(export().get("scorecards")).hasSize(4);
    }

    @Test
    void theOwnerOpensItWithoutTheOthersOnlyWhenItIsTime() {
        assertThat(seals.openNow(ana, sitting.occasion())).isInstanceOf(OpenResult.TooEarly.class);
        assertThat(closed()).isTrue();
        clock.forward(Duration.ofDays(1));
        assertThat(seals.openNow(ana, sitting.occasion())).isEqualTo(new OpenResult.Opened());
        assertThat(closed()).isFalse();
        assertThat(seals.openNow(ana, sitting.occasion())).isEqualTo(new OpenResult.Opened());
    }

    @Test
    void theOwnersOwnScorecardComesFirst() {
        var unrated = UUID.randomUUID();
        seals.seal(ana, new SubjectRef("session", unrated), clock.instant());
        assertThat(seals.openNow(ana, unrated)).isEqualTo(new OpenResult.OwnFirst());
        seals.open(ana, unrated);
        assertThat(seals.closed(ana)).contains(unrated);
    }

    @Test
    void nobodyElseOpensOrSeesASeal() {
        var eve = people.startGuest().id();
        clock.forward(Duration.ofDays(2));
        assertThat(seals.openNow(eve, sitting.occasion())).isEqualTo(new OpenResult.NotSealed());
        assertThat(seals.find(eve, sitting.occasion())).isEmpty();
        assertThat(seals.closed(eve)).isEmpty();
        seals.open(eve, sitting.occasion());
        assertThat(closed()).isTrue();
    }

    @Test
    void sealingOnceMoreChangesNothingNotEvenAfterOpening() {
        var first = seals.find(ana, sitting.occasion());
        seals.seal(ana, sitting.ref(), clock.instant().plus(Duration.ofDays(9)));
        assertThat(seals.find(ana, sitting.occasion())).isEqualTo(first);
        seals.open(ana, sitting.occasion());
        seals.seal(ana, sitting.ref(), clock.instant());
        assertThat(closed()).isFalse();
    }

    @Test
    void twoWhoSealAtOnceMakeOneSeal() throws Exception {
        var other = new SubjectRef("session", UUID.randomUUID());
        Callable<Boolean> seal =
                () -> {
                    seals.seal(ana, other, clock.instant());
                    return true;
                };
        assertThat(atOnce(seal, seal)).containsExactly(true, true);
        assertThat(seals.closed(ana)).contains(other.id());
    }

    @Test
    void theSealGoesWithTheSittingAndWithThePerson() {
        transaction.executeWithoutResult(status -> scorecards.forget(ana, sitting.occasion()));
        assertThat(seals.find(ana, sitting.occasion())).isEmpty();
        seals.seal(ana, sitting.ref(), clock.instant());
        personalData.erase(ana);
        assertThat(seals.find(ana, sitting.occasion())).isEmpty();
    }

    private boolean closed() {
        return seals.find(ana, sitting.occasion()).orElseThrow().isClosed();
    }

    private List<OccasionMean> means() {
        return scorecards.occasionMeans(ana, MONDAY, MONDAY.plusSeconds(1), Set.of());
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

    private RatedSubject subject(SubjectRef ref, UUID occasion) {
        return new RatedSubject(ana, ref, occasion, MONDAY, Set.of());
    }
}
