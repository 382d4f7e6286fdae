package app.rebound.demo;

import app.rebound.base.Competency;
import app.rebound.questions.QuestionKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** What is told of the sample person, as it stands in {@code data/sample}. */
record SampleFiles(
        Map<String, SampleQuestion> questions, Words words, List<SampleSession> sessions) {

    private static final String NOT_OBSERVED = "-";

    /** A question of the shipped bank with what she said at first and what she said later. */
    record SampleQuestion(
            String text,
            QuestionKind kind,
            List<Competency> competencies,
            Duration answerTime,
            String firstAnswer,
            String laterAnswer) {}

    /** One sitting. {@code self} is null where she did not rate herself. */
    record SampleSession(
            int daysAgo,
            LocalTime time,
            String mode,
            List<String> questions,
            List<Duration> used,
            @Nullable Integer nervesBefore,
            @Nullable Integer nervesAfter,
            @Nullable Levels self,
            List<RatedBy> others) {}

    /** What a friend saw. */
    record RatedBy(String name, Levels levels) {}

    /** A level for each criterion in the order of the rubric, null where it was not observed. */
    record Levels(List<@Nullable Integer> levels) {
        static Levels read(String text) {
            var levels = new ArrayList<@Nullable Integer>();
            for (var level : text.split(" ")) {
                levels.add(level.equals(NOT_OBSERVED) ? null : Integer.valueOf(level));
            }
            return new Levels(levels);
        }
    }

    /** What was seen, by criterion, rater and level; strengths and next steps. */
    record Words(Map<String, List<String>> texts) {

        /** One of the texts, the same for the same {@code turn}. */
        String evidence(String criterion, String by, int level, int turn) {
            return pick(criterion + by + level, turn);
        }

        String strength(String by, int turn) {
            return pick("strength" + by, turn);
        }

        String nextStep(String by, int turn) {
            return pick("next_step" + by, turn);
        }

        private String pick(String key, int turn) {
            var choice = Objects.requireNonNull(texts.get(key), key);
            return choice.get(turn % choice.size());
        }
    }

    static SampleFiles read() {
        var questions = new HashMap<String, SampleQuestion>();
        for (var row : rows("questions")) {
            questions.put(
                    row.get("key"),
                    new SampleQuestion(
                            row.get("text"),
                            QuestionKind.valueOf(row.get("kind")),
                            list(row.get("competencies")).stream()
                                    .map(Competency::valueOf)
                                    .sorted()
                                    .toList(),
                            seconds(row.get("seconds")),
                            row.get("first_answer"),
                            row.get("later_answer")));
        }
        var texts = new HashMap<String, List<String>>();
        for (var row : rows("words")) {
            texts.computeIfAbsent(
                            row.get("part") + row.get("by") + row.get("level"),
                            key -> new ArrayList<>())
                    .add(row.get("text"));
        }
        return new SampleFiles(
                questions,
                new Words(texts),
                rows("sessions").stream().map(SampleFiles::session).toList());
    }

    private static SampleSession session(CSVRecord row) {
        var others = new ArrayList<RatedBy>();
        for (var rater = 1; rater <= 2; rater++) {
            if (!row.get("rater_" + rater).isEmpty()) {
                others.add(
                        new RatedBy(
                                row.get("rater_" + rater), Levels.read(row.get("rated_" + rater))));
            }
        }
        return new SampleSession(
                Integer.parseInt(row.get("days_ago")),
                LocalTime.parse(row.get("time")),
                row.get("mode"),
                list(row.get("questions")),
                list(row.get("used_seconds")).stream().map(SampleFiles::seconds).toList(),
                number(row.get("nerves_before")),
                number(row.get("nerves_after")),
                row.get("self").isEmpty() ? null : Levels.read(row.get("self")),
                others);
    }

    private static List<CSVRecord> rows(String name) {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        var file =
                Objects.requireNonNull(
                        SampleFiles.class.getResourceAsStream("/data/sample/" + name + ".csv"));
        try (var csv = format.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return csv.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> list(String text) {
        return Arrays.asList(text.split("\\|"));
    }

    private static Duration seconds(String text) {
        return Duration.ofSeconds(Long.parseLong(text));
    }

    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }
}
