package app.rebound.base.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextsTest {

    private static final CsvColumns COLUMNS = new CsvColumns(List.of("text", "Text"));

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyProblemHasATextThatNeedsNothingButItsArguments(String language) throws IOException {
        var texts = texts(language);

        assertThat(everyProblem())
                .allSatisfy(problem -> {
                    var text = texts.getProperty(problem.key());
                    assertThat(text).as(problem.key()).isNotNull();
                    assertThat(format(text, language, problem))
                            .doesNotContain("{", "}")
                            .endsWith(".");
                });
        assertThat(texts.stringPropertyNames())
                .filteredOn(key -> key.startsWith("csv.problem."))
                .hasSameSizeAs(everyProblem());
    }

    @Test
    void aTextSaysWhereAndWhatToDo() throws IOException {
        var problem = Problems.cellTooLong(1204, "answer", 20_001, 20_000);

        assertThat(format(texts("en").getProperty(problem.key()), "en", problem))
                .isEqualTo(
                        "Row 1,204, column “answer”: the text has 20,001 characters, and 20,000 is"
                                + " the most that fits. Shorten it.");
        assertThat(format(texts("de").getProperty(problem.key()), "de", problem))
                .isEqualTo(
                        "Zeile 1.204, Spalte „answer“: Der Text hat 20.001 Zeichen, möglich sind"
                                + " höchstens 20.000. Bitte kürzen.");
    }

    private static List<CsvProblem> everyProblem() {
        return Stream.concat(
                        Stream.of(
                                Problems.fileTooLarge(21_000_000, 20_000_000),
                                Problems.emptyFile(),
                                Problems.tooManyColumns(201, 200),
                                Problems.duplicateColumn(1, COLUMNS, 0, 1),
                                Problems.tooFewCells(2, 2, 1),
                                Problems.tooManyCells(2, 1, 2),
                                Problems.cellTooLong(2, "text", 6, 5),
                                Problems.unreadableCharacters(2, "text", StandardCharsets.UTF_8)),
                        Stream.of(
                                        Problems.unclosedQuote(2, 2),
                                        Problems.textAfterQuote(2, 2),
                                        Problems.tooManyBrokenRows(1002, 1002, 1000))
                                .flatMap(row -> row.problems().stream()))
                .toList();
    }

    private static String format(String text, String language, CsvProblem problem) {
        return new MessageFormat(text, Locale.of(language)).format(problem.args());
    }

    private static Properties texts(String language) throws IOException {
        var file = language.equals("en") ? "/i18n/csv.properties" : "/i18n/csv_de.properties";
        try (var in = CsvTextsTest.class.getResourceAsStream(file);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }
}
