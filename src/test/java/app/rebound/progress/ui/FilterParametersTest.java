package app.rebound.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.base.Competency;
import app.rebound.progress.Period;
import app.rebound.progress.ProgressFilter;
import app.rebound.questions.QuestionKind;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FilterParametersTest {

    static Stream<ProgressFilter> filters() {
        return Stream.of(
                ProgressFilter.USUAL,
                new ProgressFilter(new Period.LastMonths(3), null, null),
                new ProgressFilter(
                        new Period.Everything(),
                        Competency.ROLE_KNOWLEDGE,
                        QuestionKind.BEHAVIOURAL),
                new ProgressFilter(
                        new Period.Dates(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 1)),
                        null,
                        null));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void anAddressThatIsPassedOnShowsTheSame(ProgressFilter filter) {
        assertThat(FilterParameters.read(FilterParameters.write(filter))).isEqualTo(filter);
    }

    @Test
    void theUsualHasABareAddress() {
        assertThat(FilterParameters.write(ProgressFilter.USUAL).getParameters()).isEmpty();
    }

    @Test
    void whatAnAddressSaysWronglyIsLeftAtTheUsual() {
        var wrong =
                QueryParameters.simple(
                        Map.of(
                                "period", "dates",
                                "from", "2026-05-02",
                                "to", "2026-05-01",
                                "competency", "charm",
                                "kind", ""));

        assertThat(FilterParameters.read(wrong)).isEqualTo(ProgressFilter.USUAL);
    }
}
