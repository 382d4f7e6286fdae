package app.rebound.questions.csv;

import app.rebound.base.Competency;
import app.rebound.questions.QuestionData;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of a file of questions, in the order in which they are exported. */
public enum QuestionColumn {
    TEXT(QuestionData::text),
    KIND(data -> code(data.kind())),
    COMPETENCIES(data ->
            data.competencies().stream()
                    .sorted()
                    .map(QuestionColumn::code)
                    .collect(Collectors.joining("|"))),
    ROLE_FAMILY(data -> code(data.roleFamily())),
    DIFFICULTY(data -> code(data.difficulty())),
    LANGUAGE(data -> data.language().toLanguageTag()),
    ANSWER_SECONDS(data -> Long.toString(data.answerTime().toSeconds())),
    GOOD_ANSWER(QuestionData::goodAnswer),
    FOLLOW_UPS(data -> Lines.join(data.followUps())),
    REWORDINGS(data -> Lines.join(data.rewordings())),
    OFTEN_NOT_PERMITTED(data -> data.oftenNotPermitted() ? "yes" : "no"),
    SOURCE(QuestionData::source);

    private final Function<QuestionData, String> cell;

    QuestionColumn(Function<QuestionData, String> cell) {
        this.cell = cell;
    }

    /** The names of all columns, as they stand in the header. */
    public static List<String> headers() {
        return Arrays.stream(values()).map(QuestionColumn::header).toList();
    }

    /** The name as it stands in the header. */
    public String header() {
        return code(this);
    }

    /** Translation key of the name. */
    public String key() {
        return "question-import.column." + name();
    }

    /** What a question has in this column. */
    String cell(QuestionData data) {
        return cell.apply(data);
    }

    /** One row of an export. */
    static List<String> cells(QuestionData data) {
        return Arrays.stream(values()).map(column -> column.cell(data)).toList();
    }

    /** How a choice is written: in lower case. */
    static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** How the competencies are written one by one. */
    private static String code(Competency competency) {
        return code((Enum<?>) competency);
    }
}
