package app.rebound.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.PersonId;
import app.rebound.today.NextStep.Contribution;
import app.rebound.today.NextStep.News;
import app.rebound.today.NextStep.Offer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TodayTest {

    private static final PersonId ANA = PersonId.random();
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void theOfferWithTheHighestWeightComesFirstWhateverModuleItIsFrom() {
        var today = today(offering(10, 30), offering(20));

        assertThat(today.of(ANA).steps()).extracting(Offer::weight).containsExactly(30, 20, 10);
    }

    @Test
    void neverMoreThanFourStepsAreShown() {
        assertThat(today(offering(1, 2, 3, 4, 5, 6)).of(ANA).steps())
                .extracting(Offer::weight)
                .containsExactly(6, 5, 4, 3);
    }

    @Test
    void whatCameInLastIsOnTop() {
        var today = today(reporting(NOON), reporting(NOON.plusSeconds(60)));

        assertThat(today.of(ANA).news())
                .extracting(News::at)
                .containsExactly(NOON.plusSeconds(60), NOON);
    }

    @Test
    void aModuleThatFailsDoesNotTakeTheFrontPageWithIt() {
        NextStep failing =
                person -> {
                    throw new IllegalStateException("broken");
                };

        assertThat(today(failing, offering(7)).of(ANA).steps()).hasSize(1);
    }

    @Test
    void whatIsAlreadyOfferedAsAStepIsNotToldAgainAsNews() {
        NextStep both =
                person ->
                        new Contribution(
                                List.of(new Offer(1, "t", "x", Map.of(), "a", "feedback/read/1")),
                                List.of(
                                        new News(NOON, "t", Map.of(), "a", "feedback/read/1"),
                                        new News(NOON, "t", Map.of(), "a", "feedback/read/2")));

        assertThat(today(both).of(ANA).news())
                .extracting(News::route)
                .containsExactly("feedback/read/2");
    }

    private static Today today(NextStep... modules) {
        return new Today(List.of(modules));
    }

    private static NextStep offering(int... weights) {
        return person ->
                new Contribution(
                        Arrays.stream(weights)
                                .mapToObj(weight -> new Offer(weight, "t", "x", Map.of(), "a", "r"))
                                .toList(),
                        List.of());
    }

    private static NextStep reporting(Instant at) {
        return person ->
                new Contribution(List.of(), List.of(new News(at, "t", Map.of(), "a", "r")));
    }
}
