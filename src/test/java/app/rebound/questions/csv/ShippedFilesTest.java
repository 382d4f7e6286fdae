package app.rebound.questions.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.base.csv.CsvLimits;
import app.rebound.base.csv.CsvSource;
import app.rebound.base.i18n.Translations;
import app.rebound.questions.QuestionData;
import app.rebound.questions.QuestionKind;
import app.rebound.questions.RoleFamily;
import app.rebound.testing.ViewTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The questions Rebound ships with, read as everybody's are. */
@ViewTest
class ShippedFilesTest {

    @Autowired QuestionImports imports;
    @Autowired Translations translations;

    private final List<JudgedRow> rows = new ArrayList<>();

    @BeforeEach
    void readThem() throws IOException {
        var judge = new Judge(keys -> Map.of(), new HashSet<>(List.of(QuestionColumn.values())));
        try (var files = Files.newDirectoryStream(Path.of("data/questions"), "*.csv")) {
            for (var file : files) {
                read(file, judge);
            }
        }
    }

    @Test
    void noRowIsWrongOrThereTwice() {
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row.state())
                                .as("%s %s", row.text(), row.reasons())
                                .isEqualTo(RowState.NEW));
    }

    @Test
    void thereAreAtLeastTwoHundredInEnglish() {
        assertThat(questions()).filteredOn(this::isEnglish).hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void everyFieldOfEveryOneIsFilled() {
        assertThat(questions())
                .allSatisfy(question -> {
                    assertThat(QuestionColumn.cells(question)).noneMatch(String::isBlank);
                    assertThat(question.followUps()).hasSizeBetween(2, 3);
                    assertThat(question.rewordings()).hasSizeBetween(1, 2);
                });
    }

    @Test
    void everyKindAndEveryRoleFamilyIsThere() {
        assertThat(questions())
                .filteredOn(this::isEnglish)
                .extracting(QuestionData::kind)
                .contains(QuestionKind.values());
        assertThat(questions())
                .filteredOn(this::isEnglish)
                .extracting(QuestionData::roleFamily)
                .contains(RoleFamily.values());
    }

    @Test
    void whatIsOftenNotPermittedIsMarkedForEveryGround() {
        var marked =
                questions().stream()
                        .filter(QuestionData::oftenNotPermitted)
                        .map(question ->
                                (question.text() + question.goodAnswer()).toLowerCase(Locale.ROOT))
                        .toList();
        for (var ground :
                List.of(
                        "old are you|year were you born|age",
                        "children|family|married|pregnan",
                        "religio|church|faith|belief",
                        "health|ill|disab|sick",
                        "origin|come from|mother tongue|nationality|born",
                        "salary|earn|paid")) {
            assertThat(marked)
                    .as(ground)
                    .anyMatch(text -> text.matches("(?s).*(" + ground + ").*"));
        }
    }

    private void read(Path file, Judge judge) throws IOException {
        var request = imports.guess(file, Locale.ENGLISH);
        assertThat(request.mapping().columns()).containsExactlyInAnyOrder(QuestionColumn.values());
        var reader =
                new RowReader(
                        new ImportWords(translations),
                        request.mapping(),
                        imports.sample(file, request.layout()).columns(),
                        Locale.ENGLISH);
        try (var open = new CsvSource(file, CsvLimits.USUAL).open(request.layout())) {
            for (var row = open.next(); row.isPresent(); row = open.next()) {
                rows.addAll(judge.judge(List.of(reader.read(row.get()))));
            }
        }
    }

    private List<QuestionData> questions() {
        return rows.stream().map(JudgedRow::data).filter(Objects::nonNull).toList();
    }

    private boolean isEnglish(QuestionData question) {
        return question.language().equals(Locale.ENGLISH);
    }
}
