package app.rebound.questions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.base.Competency;
import app.rebound.questions.Difficulty;
import app.rebound.questions.QuestionFilter;
import app.rebound.questions.QuestionFilter.Ownership;
import app.rebound.questions.QuestionKind;
import app.rebound.questions.QuestionQuery;
import app.rebound.questions.QuestionQuery.Shelf;
import app.rebound.questions.QuestionQuery.Sort;
import app.rebound.questions.RoleFamily;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionAddressTest {

    @Test
    void thePlainListHasThePlainAddress() {
        assertThat(QuestionAddress.of(QuestionQuery.ALL).getQueryString()).isEmpty();
        assertThat(QuestionAddress.read(QueryParameters.empty())).isEqualTo(QuestionQuery.ALL);
    }

    @Test
    void anAddressHoldsEverythingAskedFor() {
        var query =
                new QuestionQuery(
                        new QuestionFilter(
                                "why & 100 %",
                                Set.of(QuestionKind.MOTIVATION, QuestionKind.BACKGROUND),
                                Set.of(Competency.CONFLICT),
                                Set.of(RoleFamily.FIRST_JOB),
                                Set.of(Difficulty.EASY, Difficulty.HARD),
                                Locale.GERMAN,
                                Ownership.OWN,
                                true),
                        Shelf.ARCHIVED,
                        Sort.NEWEST);
        var address = QuestionAddress.of(query).getQueryString();
        assertThat(QuestionAddress.read(QueryParameters.fromString(address))).isEqualTo(query);
    }

    @Test
    void whatIsNotUnderstoodIsLeftAside() {
        assertThat(
                        QuestionAddress.read(
                                QueryParameters.fromString(
                                        "kind=nonsense&sort=sideways&language=&whose=1&x=y")))
                .isEqualTo(QuestionQuery.ALL);
    }
}
