package app.rebound.questions.csv;

import app.rebound.base.Competency;
import app.rebound.base.csv.ColumnMapping;
import app.rebound.base.csv.CsvColumns;
import app.rebound.base.csv.CsvProblem;
import app.rebound.base.csv.CsvRow;
import app.rebound.questions.Difficulty;
import app.rebound.questions.QuestionData;
import app.rebound.questions.QuestionKind;
import app.rebound.questions.QuestionRules;
import app.rebound.questions.RoleFamily;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Makes a question of a row, or says what is wrong with it in which column. */
final class RowReader {

    static final Duration USUAL_TIME = Duration.ofSeconds(90);

    private static final int EXCERPT = 160;
    private static final Pattern BETWEEN_CHOICES = Pattern.compile("[|,;\\n]");
    private static final Pattern SECONDS =
            Pattern.compile("(\\d{1,5})\\s*(?:s|sec|secs|seconds|sek|sekunden)?\\.?");
    private static final Pattern MINUTES =
            Pattern.compile("(\\d{1,3})\\s*(?:m|min|mins|minutes|minuten)\\.?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)");

    private final ImportWords words;
    private final ColumnMapping<QuestionColumn> mapping;
    private final CsvColumns columns;
    private final Locale language;

    RowReader(
            ImportWords words,
            ColumnMapping<QuestionColumn> mapping,
            CsvColumns columns,
            Locale language) {
        this.words = words;
        this.mapping = mapping;
        this.columns = columns;
        this.language = language;
    }

    ReadRow read(CsvRow row) {
        var excerpt = excerpt(mapping.cell(row, QuestionColumn.TEXT));
        if (!row.problems().isEmpty()) {
            return new ReadRow(row.number(), excerpt, null, row.problems());
        }
        var cells = new Cells(row);
        var data = QuestionRules.tidy(cells.question());
        QuestionRules.problems(data).forEach(cells::broken);
        return cells.problems.isEmpty()
                ? new ReadRow(row.number(), excerpt, data, List.of())
                : new ReadRow(row.number(), excerpt, null, List.copyOf(cells.problems));
    }

    static String excerpt(String text) {
        var line = text.strip();
        if (line.length() <= EXCERPT) {
            return line;
        }
        var end = Character.isHighSurrogate(line.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
        return line.substring(0, end) + "…";
    }

    /** The cells of one row and what was wrong with them so far. */
    private final class Cells {

        private final CsvRow row;
        private final List<CsvProblem> problems = new ArrayList<>();

        Cells(CsvRow row) {
            this.row = row;
        }

        QuestionData question() {
            return new QuestionData(
                    cell(QuestionColumn.TEXT),
                    choice(QuestionColumn.KIND, words::kind, QuestionKind.BEHAVIOURAL),
                    competencies(),
                    choice(QuestionColumn.ROLE_FAMILY, words::family, RoleFamily.GENERAL),
                    choice(QuestionColumn.DIFFICULTY, words::difficulty, Difficulty.MEDIUM),
                    choice(QuestionColumn.LANGUAGE, words::language, language),
                    choice(QuestionColumn.ANSWER_SECONDS, Cells::duration, USUAL_TIME),
                    cell(QuestionColumn.GOOD_ANSWER),
                    Lines.split(cell(QuestionColumn.FOLLOW_UPS)),
                    Lines.split(cell(QuestionColumn.REWORDINGS)),
                    choice(QuestionColumn.OFTEN_NOT_PERMITTED, words::yesOrNo, false),
                    cell(QuestionColumn.SOURCE));
        }

        void broken(QuestionRules.Problem problem) {
            var column =
                    switch (problem.field()) {
                        case TEXT -> QuestionColumn.TEXT;
                        case ANSWER_TIME -> QuestionColumn.ANSWER_SECONDS;
                        case GOOD_ANSWER -> QuestionColumn.GOOD_ANSWER;
                        case FOLLOW_UPS -> QuestionColumn.FOLLOW_UPS;
                        case REWORDINGS -> QuestionColumn.REWORDINGS;
                        case SOURCE -> QuestionColumn.SOURCE;
                    };
            problem(
                    column,
                    problem.key().replace("question.", "question-import."),
                    problem.values());
        }

        private String cell(QuestionColumn column) {
            return mapping.cell(row, column);
        }

        private <T> T choice(
                QuestionColumn column, Function<String, Optional<T>> understand, T usual) {
            var cell = cell(column).strip();
            if (cell.isEmpty()) {
                return usual;
            }
            var understood = understand.apply(cell);
            if (understood.isEmpty()) {
                unknown(column, cell);
            }
            return understood.orElse(usual);
        }

        private Set<Competency> competencies() {
            var found = EnumSet.noneOf(Competency.class);
            for (var part : BETWEEN_CHOICES.split(cell(QuestionColumn.COMPETENCIES))) {
                if (!part.isBlank()) {
                    words.competency(part.strip())
                            .ifPresentOrElse(
                                    found::add,
                                    () -> unknown(QuestionColumn.COMPETENCIES, part.strip()));
                }
            }
            return found;
        }

        private static Optional<Duration> duration(String cell) {
            var lower = cell.toLowerCase(Locale.ROOT);
            var seconds = SECONDS.matcher(lower);
            if (seconds.matches()) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(seconds.group(1))));
            }
            var minutes = MINUTES.matcher(lower);
            if (minutes.matches()) {
                return Optional.of(Duration.ofMinutes(Long.parseLong(minutes.group(1))));
            }
            var clock = CLOCK.matcher(lower);
            return clock.matches()
                    ? Optional.of(
                            Duration.ofMinutes(Long.parseLong(clock.group(1)))
                                    .plusSeconds(Long.parseLong(clock.group(2))))
                    : Optional.empty();
        }

        private void unknown(QuestionColumn column, String cell) {
            problem(
                    column,
                    "question-import.problem.unknown." + column.name(),
                    Map.of("word", excerpt(cell)));
        }

        private void problem(QuestionColumn column, String key, Map<String, Object> values) {
            var name =
                    mapping.index(column)
                            .map(index -> columns.names().get(index))
                            .orElse(column.header());
            var args = new HashMap<>(values);
            args.put("row", row.number());
            args.put("column", name);
            problems.add(new CsvProblem(row.number(), name, key, args));
        }
    }
}
