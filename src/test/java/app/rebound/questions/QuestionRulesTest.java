package app.rebound.questions;

import static app.rebound.questions.AQuestion.saying;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.questions.QuestionRules.Field;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionRulesTest {

    @Test
    void anOrdinaryQuestionHasNoProblem() {
        assertThat(QuestionRules.problems(saying("Why us?").build())).isEmpty();
    }

    @Test
    void aQuestionWithoutRewordingsIsFine() {
        assertThat(QuestionRules.problems(saying("Why us?").reworded().build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "1000, 0", "1001, 1"})
    void aTextHasOneToAThousandCharacters(int length, int problems) {
        assertThat(QuestionRules.problems(saying("x".repeat(length)).reworded().build()))
                .hasSize(problems);
    }

    @Test
    void aTextOfSpacesIsMissing() {
        assertThat(QuestionRules.problems(QuestionRules.tidy(saying(" \n\t ").build())))
                .extracting(QuestionRules.Problem::key)
                .containsExactly("question.problem.text-missing");
    }

    @ParameterizedTest
    @CsvSource({"14, 1", "15, 0", "600, 0", "601, 1"})
    void anAnswerTakesFifteenSecondsToTenMinutes(int seconds, int problems) {
        var data = saying("Why us?").lasting(Duration.ofSeconds(seconds)).build();
        assertThat(QuestionRules.problems(data)).hasSize(problems);
    }

    @Test
    void moreThanTenRewordingsOrALongOneAreTooMuch() {
        var many = new String[11];
        for (var line = 0; line < many.length; line++) {
            many[line] = "Line " + line;
        }
        assertThat(QuestionRules.problems(saying("Why?").reworded(many).build()))
                .extracting(QuestionRules.Problem::field)
                .containsExactly(Field.REWORDINGS);
        assertThat(QuestionRules.problems(saying("Why?").reworded("x".repeat(501)).build()))
                .extracting(QuestionRules.Problem::field)
                .containsExactly(Field.REWORDINGS);
    }

    @Test
    void tidyingTakesAwayStraySpacesControlCharactersAndEmptyOrRepeatedLines() {
        var tidy =
                QuestionRules.tidy(
                        saying("  Why \r\n us\u0000? ")
                                .reworded(" And  why? ", "", "And why?")
                                .build());
        assertThat(tidy.text()).isEqualTo("Why us?");
        assertThat(tidy.rewordings()).containsExactly("And why?");
    }
}
