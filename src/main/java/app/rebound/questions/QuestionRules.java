package app.rebound.questions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a question must be like before it is kept, typed or imported alike. */
public final class QuestionRules {

    public static final int TEXT_LENGTH = 1000;
    public static final int GOOD_ANSWER_LENGTH = 4000;
    public static final int LINE_LENGTH = 500;
    public static final int LINES = 10;
    public static final int SOURCE_LENGTH = 200;
    public static final Duration SHORTEST_ANSWER = Duration.ofSeconds(15);
    public static final Duration LONGEST_ANSWER = Duration.ofMinutes(10);

    static final int LINES_LENGTH = 6000;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    /** The part of a question that is wrong. */
    public enum Field {
        TEXT,
        ANSWER_TIME,
        GOOD_ANSWER,
        FOLLOW_UPS,
        REWORDINGS,
        SOURCE
    }

    /**
     * Something to mend before the question can be kept.
     *
     * @param key translation key of the reason
     * @param values parameters of that text
     */
    public record Problem(Field field, String key, Map<String, Object> values) {}

    private QuestionRules() {}

    /** The same question without stray spaces, control characters, empty or repeated lines. */
    public static QuestionData tidy(QuestionData data) {
        return new QuestionData(
                line(data.text()),
                data.kind(),
                data.competencies(),
                data.roleFamily(),
                data.difficulty(),
                data.language(),
                data.answerTime(),
                paragraphs(data.goodAnswer()),
                lines(data.followUps()),
                lines(data.rewordings()),
                data.oftenNotPermitted(),
                line(data.source()));
    }

    /** Everything wrong with a tidied question, in the order of its fields; empty if it is fine. */
    public static List<Problem> problems(QuestionData data) {
        var problems = new ArrayList<Problem>();
        if (data.text().isBlank()) {
            problems.add(new Problem(Field.TEXT, "question.problem.text-missing", Map.of()));
        }
        tooLong(problems, Field.TEXT, data.text(), TEXT_LENGTH);
        if (data.answerTime().compareTo(SHORTEST_ANSWER) < 0
                || data.answerTime().compareTo(LONGEST_ANSWER) > 0) {
            problems.add(
                    new Problem(
                            Field.ANSWER_TIME,
                            "question.problem.answer-time",
                            Map.of(
                                    "shortest", SHORTEST_ANSWER.toSeconds(),
                                    "longest", LONGEST_ANSWER.toSeconds())));
        }
        tooLong(problems, Field.GOOD_ANSWER, data.goodAnswer(), GOOD_ANSWER_LENGTH);
        lines(problems, Field.FOLLOW_UPS, data.followUps());
        lines(problems, Field.REWORDINGS, data.rewordings());
        tooLong(problems, Field.SOURCE, data.source(), SOURCE_LENGTH);
        return List.copyOf(problems);
    }

    /** Whether nothing is too long to be kept, even if it is not finished yet. */
    static boolean fits(QuestionData data) {
        return problems(data).stream()
                .allMatch(problem -> problem.key().equals("question.problem.text-missing"));
    }

    private static void tooLong(List<Problem> problems, Field field, String text, int limit) {
        if (text.length() > limit) {
            problems.add(
                    new Problem(
                            field,
                            "question.problem.too-long",
                            Map.of("limit", limit, "length", text.length())));
        }
    }

    private static void lines(List<Problem> problems, Field field, List<String> lines) {
        if (lines.size() > LINES) {
            problems.add(new Problem(field, "question.problem.too-many", Map.of("limit", LINES)));
        }
        lines.stream()
                .filter(line -> line.length() > LINE_LENGTH)
                .findFirst()
                .ifPresent(line -> tooLong(problems, field, line, LINE_LENGTH));
    }

    private static String line(String text) {
        if (isTidyLine(text)) {
            return text;
        }
        return SPACES.matcher(CONTROLS.matcher(text.replace('\r', ' ')).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Whether nothing is to be tidied, told without the price of doing it. */
    private static boolean isTidyLine(String text) {
        var before = ' ';
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var bad =
                    c == ' '
                            ? before == ' '
                            : Character.isSpaceChar(c) || Character.isISOControl(c);
            if (bad || Character.isWhitespace(c) && c != ' ') {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static String paragraphs(String text) {
        var unified = text.replace("\r\n", "\n").replace('\r', '\n');
        return CONTROLS.matcher(unified).replaceAll("").strip();
    }

    private static List<String> lines(List<String> lines) {
        var tidy = new LinkedHashSet<String>();
        lines.stream().map(QuestionRules::line).filter(line -> !line.isEmpty()).forEach(tidy::add);
        return List.copyOf(tidy);
    }
}
