package app.rebound.interviews;

import static app.rebound.interviews.LetterKind.FEEDBACK_REQUEST;
import static app.rebound.interviews.LetterKind.INFLUENCE;
import static app.rebound.interviews.LetterKind.THANK_YOU;
import static app.rebound.interviews.Step.ASK;
import static app.rebound.interviews.Step.CLOSE;
import static app.rebound.interviews.Step.JOT;
import static app.rebound.interviews.Step.MAKE_SENSE;
import static app.rebound.interviews.Step.REFLECT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WayRulesTest {

    private static final LocalDate THURSDAY = LocalDate.parse("2026-11-19");

    @Test
    void j1WhileWaitingNothingAsksForAVerdict() {
        for (var went : anyWent()) {
            assertThat(WayRules.steps(Outcome.WAITING, went)).doesNotContain(ASK, MAKE_SENSE);
        }
    }

    @Test
    void c1LookingBackComesBeforeAskingOthers() {
        for (var outcome : Outcome.values()) {
            for (var went : anyWent()) {
                var steps = WayRules.steps(outcome, went);
                if (steps.contains(ASK) && went != Went.WELL) {
                    assertThat(steps.indexOf(REFLECT)).isLessThan(steps.indexOf(ASK));
                }
            }
        }
    }

    @Test
    void c3AskingGoesToTheTopWhereItWentWellAndWasTurnedDown() {
        assertThat(WayRules.steps(Outcome.REJECTED, Went.WELL)).startsWith(ASK, MAKE_SENSE);
        assertThat(WayRules.steps(Outcome.REJECTED, Went.MIXED)).startsWith(JOT);
    }

    @Test
    void j3ALetterThatPutsThingsRightIsOfferedWhileStillWaitingAfterABadOne() {
        assertThat(WayRules.letters(Outcome.WAITING, Went.BADLY)).startsWith(INFLUENCE);
        assertThat(WayRules.steps(Outcome.WAITING, Went.BADLY)).contains(Step.LETTER);
    }

    @Test
    void b4WhichLetterComesFirstFollowsFromOutcomeAndHowItWent() {
        assertThat(WayRules.letters(Outcome.WAITING, Went.WELL)).startsWith(THANK_YOU);
        assertThat(WayRules.letters(Outcome.WAITING, Went.BADLY)).startsWith(INFLUENCE);
        assertThat(WayRules.letters(Outcome.REJECTED, Went.WELL)).startsWith(FEEDBACK_REQUEST);
        assertThat(WayRules.letters(Outcome.SILENT, null)).startsWith(FEEDBACK_REQUEST);
        assertThat(WayRules.letters(Outcome.OFFER, Went.BADLY)).startsWith(THANK_YOU);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void t7AThankYouIsAlwaysAmongThemHoweverItWent(Outcome outcome) {
        for (var went : anyWent()) {
            assertThat(WayRules.letters(outcome, went)).contains(THANK_YOU).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void everyWayBeginsOnceAndEndsInClosing(Outcome outcome) {
        for (var went : anyWent()) {
            assertThat(WayRules.steps(outcome, went))
                    .contains(JOT, REFLECT)
                    .endsWith(CLOSE)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aLetterAboutTheTalkHasTwoDays() {
        assertThat(WayRules.sendBy(THANK_YOU, THURSDAY, null)).isEqualTo("2026-11-21");
        assertThat(WayRules.sendBy(INFLUENCE, THURSDAY, THURSDAY.plusDays(30)))
                .isEqualTo("2026-11-21");
    }

    @Test
    void oneThatAsksForFeedbackHasFiveWorkingDaysFromTheDecision() {
        assertThat(WayRules.sendBy(FEEDBACK_REQUEST, THURSDAY.minusDays(9), THURSDAY))
                .isEqualTo("2026-11-26");
        assertThat(WayRules.sendBy(FEEDBACK_REQUEST, LocalDate.parse("2026-11-21"), null))
                .isEqualTo("2026-11-27");
    }

    @Test
    void theDocumentSaysWhatTheRulesSay() throws IOException {
        var told = new HashMap<String, List<String>>();
        for (var line : Files.readAllLines(Path.of("docs/way.md"))) {
            var cells = Stream.of(line.split("\\|")).map(String::strip).skip(1).toList();
            if (cells.size() == 4 && !cells.getFirst().matches("-+|what they decided")) {
                told.put(cells.get(0) + "/" + cells.get(1), cells.subList(2, 4));
            }
        }
        for (var outcome : Outcome.values()) {
            for (var went : anyWent()) {
                var row = row(told, words(outcome), went == null ? "not said" : words(went));
                assertThat(row.get(0))
                        .as("%s, %s", outcome, went)
                        .isEqualTo(joined(WayRules.steps(outcome, went)));
                assertThat(row.get(1))
                        .as("%s, %s", outcome, went)
                        .isEqualTo(joined(WayRules.letters(outcome, went)));
            }
        }
    }

    private static List<String> row(Map<String, List<String>> told, String outcome, String went) {
        var exact = told.get(outcome + "/" + went);
        var row = exact == null ? told.get(outcome + "/any other") : exact;
        return row == null ? List.of("missing", "missing") : row;
    }

    private static String joined(List<? extends Enum<?>> all) {
        return String.join(" → ", all.stream().map(WayRulesTest::words).toList());
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<@Nullable Went> anyWent() {
        return Stream.<@Nullable Went>concat(Stream.of((Went) null), Arrays.stream(Went.values()))
                .toList();
    }
}
