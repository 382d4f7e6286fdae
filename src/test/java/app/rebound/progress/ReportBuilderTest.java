package app.rebound.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.rebound.base.Competency;
import app.rebound.base.trend.MeanEstimate;
import app.rebound.base.trend.Verdict;
import app.rebound.practice.SessionFact;
import app.rebound.progress.ProgressReport.Bar;
import app.rebound.progress.ProgressReport.Grain;
import app.rebound.progress.ProgressReport.Point;
import app.rebound.rubrics.Criterion;
import app.rebound.rubrics.OccasionMean;
import app.rebound.rubrics.Rater;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportBuilderTest {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final Instant FIRST = Instant.parse("2026-06-01T18:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UUID VERSION_1 = new UUID(0, 1);
    private static final UUID VERSION_2 = new UUID(0, 2);

    private final List<OccasionMean> means = new ArrayList<>();
    private final List<SessionFact> facts = new ArrayList<>();

    @Test
    void withoutAnyFactThereIsNothingToReport() {
        assertThat(report().isEmpty()).isTrue();
    }

    @Test
    void twoSessionsAreDotsWithoutABand() {
        others("structure", 2, 3);

        var line = report().criteria().getFirst().others();
        assertThat(line.verdict()).isEqualTo(new Verdict.DotsOnly(2));
        assertThat(line.points())
                .extracting(Point::around)
                .allMatch(MeanEstimate.DotsOnly.class::isInstance);
    }

    @Test
    void threeSessionsHaveABandThatIsTooFewToTellAndFiveHaveOneThatTells() {
        others("structure", 2, 3, 4, 3, 2);

        assertThat(report().criteria().getFirst().others().points())
                .extracting(point -> point.around().getClass().getSimpleName())
                .containsExactly("DotsOnly", "DotsOnly", "TooFewToTell", "TooFewToTell", "Banded");
    }

    @Test
    void sevenRisingSessionsAreNotYetCalledImproving() {
        others("structure", 1, 2, 2, 3, 4, 4, 5);

        var verdict = report().criteria().getFirst().others().verdict();
        assertThat(verdict).isEqualTo(new Verdict.TooFew(7));
        assertThat(((Verdict.TooFew) verdict).more()).isEqualTo(1);
    }

    @Test
    void eightRisingSessionsAre() {
        others("structure", 1, 2, 2, 3, 3, 4, 4, 5);

        assertThat(report().criteria().getFirst().others().verdict())
                .isInstanceOf(Verdict.Improving.class);
    }

    @Test
    void oneVeryBadSessionBeforeAGoodOneIsNoImprovement() {
        others("structure", 3, 4, 3, 4, 3, 4, 1, 4);

        assertThat(report().criteria().getFirst().others().verdict())
                .isEqualTo(new Verdict.NoClearChange(8));
    }

    @Test
    void selfAndOthersAreLinesOfTheirOwnAndTheVerdictIsAboutTheOthers() {
        self("structure", 1, 2, 2, 3, 3, 4, 4, 5);
        others("structure", 3);

        var trend = report().criteria().getFirst();
        assertThat(trend.self().sessions()).isEqualTo(8);
        assertThat(trend.leading()).isSameAs(trend.others());
    }

    @Test
    void whereNobodyElseRatedTheVerdictIsAboutThePersonsOwnLine() {
        self("structure", 3, 3);

        var trend = report().criteria().getFirst();
        assertThat(trend.leading()).isSameAs(trend.self());
    }

    @Test
    void theGapCountsOnlySessionsThatBothRated() {
        self("structure", 4, 4, 4, 4, 5, 5);
        others("structure", 3, 3, 4, 4, 4);

        var gap = report().criteria().getFirst().gap();
        assertThat(gap.pairs()).isEqualTo(5);
        assertThat(((MeanEstimate.Banded) gap.difference()).mean()).isEqualTo(0.6, within(1e-9));
    }

    @Test
    void ratingsOnDifferentRubricVersionsAreNoPair() {
        self("structure", 4);
        means.add(mean(0, "structure", Rater.Kind.OTHER, VERSION_2, 3));

        assertThat(report().criteria().getFirst().gap().pairs()).isZero();
    }

    @Test
    void aNewRubricVersionBreaksTheLineAndTheVerdictStartsAgain() {
        others("structure", 1, 1, 2, 2, 3, 3, 4, 4);
        for (var session = 8; session < 11; session++) {
            means.add(mean(session, "structure", Rater.Kind.OTHER, VERSION_2, 5));
        }

        var line = report().criteria().getFirst().others();
        assertThat(line.rubricChanged()).isTrue();
        assertThat(line.verdict()).isEqualTo(new Verdict.TooFew(3));
        assertThat(line.points().stream().map(Point::breakBefore).toList())
                .containsExactly(
                        false, false, false, false, false, false, false, false, true, false, false);
    }

    @Test
    void criteriaRatedByOthersMostComeFirstThenInTheOrderOfTheRubric() {
        self("clarity", 3);
        self("structure", 3);
        others("evidence", 3, 3);
        others("relevance", 3);

        assertThat(report().criteria())
                .extracting(ProgressReport.CriterionTrend::name)
                .containsExactly("Evidence", "relevance", "Structure", "Clarity");
    }

    @Test
    void tenYearsOfThreeSessionsADayAreDrawnByMonthAndJudgedByEverySession() {
        for (var session = 0; session < 3 * 3652; session++) {
            means.add(
                    new OccasionMean(
                            new UUID(1, session),
                            FIRST.plus(Duration.ofHours(8L * session)),
                            "structure",
                            Rater.Kind.OTHER,
                            VERSION_1,
                            1 + session % 5,
                            1));
        }

        var trend = report().criteria().getFirst();
        assertThat(trend.grain()).isEqualTo(Grain.MONTH);
        assertThat(trend.others().points()).hasSizeBetween(119, 122);
        assertThat(trend.others().verdict().sessions()).isEqualTo(3 * 3652);
    }

    @Test
    void aWeekWithoutARatingIsAGapWhereWeeksAreDrawn() {
        for (var session = 0; session < 160; session++) {
            var at = session < 80 ? FIRST.plus(Duration.ofHours(session)) : weeksLater(session);
            means.add(
                    new OccasionMean(
                            new UUID(1, session),
                            at,
                            "structure",
                            Rater.Kind.OTHER,
                            VERSION_1,
                            3,
                            1));
        }

        var points = report().criteria().getFirst().others().points();
        assertThat(points).extracting(Point::value).containsExactly(3.0, null, null, 3.0);
        assertThat(points).extracting(Point::cases).containsExactly(80, 0, 0, 80);
    }

    private static Instant weeksLater(int session) {
        return FIRST.plus(Duration.ofDays(21)).plus(Duration.ofMinutes(session));
    }

    @Test
    void nervesAreComparedWithinTheSessionsWhereBothWereSaid() {
        for (var session = 0; session < 5; session++) {
            facts.add(fact(session, 4, 2 + session % 2, 0, 0, 0, 0));
        }
        facts.add(fact(5, 5, null, 0, 0, 0, 0));

        var nerves = report().nerves();
        assertThat(nerves.before()).hasSize(6);
        assertThat(nerves.change().n()).isEqualTo(5);
        assertThat(((MeanEstimate.Banded) nerves.change()).mean()).isEqualTo(-1.6, within(1e-9));
    }

    @Test
    void theShareOfAnswersWithinTheirTimeHasItsWilsonInterval() {
        facts.add(fact(0, null, null, 20, 20 * 80, 20 * 90, 0));
        facts.add(fact(1, null, null, 0, 0, 0, 0));

        var time = report().time();
        assertThat(time.points()).hasSize(1);
        assertThat(time.points().getFirst().usedSeconds()).isEqualTo(80);
        assertThat(time.within()).isNotNull();
        assertThat(time.within().interval().low()).isEqualTo(0.8389, within(1e-4));
    }

    @Test
    void everyWeekFromTheFirstSessionOnIsThereAndTheEmptyOnesAreEmpty() {
        facts.add(fact(0, null, null, 0, 0, 0, 0));
        facts.add(fact(3, null, null, 0, 0, 0, 0));

        var rhythm =
                new ReportBuilder(List.of(), VIENNA, LocalDate.of(2026, 6, 29))
                        .build(means, facts)
                        .rhythm();
        assertThat(rhythm.bars())
                .containsExactly(
                        new Bar(LocalDate.of(2026, 6, 1), 1),
                        new Bar(LocalDate.of(2026, 6, 8), 0),
                        new Bar(LocalDate.of(2026, 6, 15), 0),
                        new Bar(LocalDate.of(2026, 6, 22), 1),
                        new Bar(LocalDate.of(2026, 6, 29), 0));
        assertThat(rhythm.weeksPractised()).isEqualTo(2);
    }

    @Test
    void theWeekIsTheOneOfThePersonsZone() {
        var sundayNight = Instant.parse("2026-06-07T22:30:00Z");
        facts.add(new SessionFact(UUID.randomUUID(), sundayNight, null, null, 1, 0, 0, 0, 0));

        assertThat(report().rhythm().bars().getFirst().start()).isEqualTo(LocalDate.of(2026, 6, 8));
    }

    @Test
    void manyYearsOfWeeksAreShownByMonthAndStillCountedByWeek() {
        for (var week = 0; week < 200; week += 2) {
            facts.add(
                    new SessionFact(
                            UUID.randomUUID(),
                            FIRST.minus(Duration.ofDays(7L * (200 - week))),
                            null,
                            null,
                            1,
                            0,
                            0,
                            0,
                            0));
        }

        var rhythm = report().rhythm();
        assertThat(rhythm.grain()).isEqualTo(Grain.MONTH);
        assertThat(rhythm.weeksPractised()).isEqualTo(100);
        assertThat(rhythm.weeks()).isGreaterThan(200);
    }

    private ProgressReport report() {
        return new ReportBuilder(
                        List.of(
                                criterion("structure", "Structure"),
                                criterion("evidence", "Evidence"),
                                criterion("clarity", "Clarity")),
                        VIENNA,
                        TODAY)
                .build(means, facts);
    }

    private static Criterion criterion(String key, String name) {
        return new Criterion(key, Competency.STRUCTURE, name, "", List.of());
    }

    private void self(String criterion, double... levels) {
        rated(criterion, Rater.Kind.SELF, levels);
    }

    private void others(String criterion, double... levels) {
        rated(criterion, Rater.Kind.OTHER, levels);
    }

    private void rated(String criterion, Rater.Kind raters, double... levels) {
        IntStream.range(0, levels.length)
                .mapToObj(session -> mean(session, criterion, raters, VERSION_1, levels[session]))
                .forEach(means::add);
    }

    private static OccasionMean mean(
            int session, String criterion, Rater.Kind raters, UUID version, double level) {
        return new OccasionMean(
                new UUID(1, session), weekly(session), criterion, raters, version, level, 1);
    }

    private static SessionFact fact(
            int session,
            @Nullable Integer before,
            @Nullable Integer after,
            int timed,
            long used,
            long allowed,
            int over) {
        return new SessionFact(
                new UUID(1, session),
                weekly(session),
                before,
                after,
                Math.max(1, timed),
                timed,
                used,
                allowed,
                over);
    }

    private static Instant weekly(int session) {
        return FIRST.plus(Duration.ofDays(7L * session));
    }
}
