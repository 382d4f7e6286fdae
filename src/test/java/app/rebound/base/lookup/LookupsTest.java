package app.rebound.base.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.testing.IntegrationTest;
import app.rebound.testing.StatementCounter;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@IntegrationTest
class LookupsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Autowired Lookups lookups;

    record Number(int number) {}

    record Word(String word) {}

    record AllKinds(
            UUID id,
            @Nullable UUID otherId,
            String word,
            @Nullable DayOfWeek weekDay,
            Instant sentAt,
            @Nullable LocalDate onDay,
            int count,
            @Nullable Integer maybe,
            boolean known) {}

    @Test
    void whatIsPutTogetherIsReadInOneStatement() {
        var both = number(1).with(word(), List::of);
        var three = Lookup.all(List.of(number(1), number(2), number(3)));
        assertThat(StatementCounter.count(both::now)).isEqualTo(1);
        assertThat(StatementCounter.count(three::now)).isEqualTo(1);
        assertThat(both.now()).isEqualTo(List.of(1, "one"));
        assertThat(three.now()).containsExactly(1, 2, 3);
    }

    @Test
    void whatFollowsFromSeveralIsReadInOneStatementMore() {
        var all =
                Lookup.all(
                        List.of(
                                number(1).then(one -> number(one + 10)),
                                number(2).then(two -> number(two + 10)),
                                number(3)));
        assertThat(StatementCounter.count(all::now)).isEqualTo(2);
        assertThat(all.now()).containsExactly(11, 12, 3);
    }

    @Test
    void whatIsKnownIsNotRead() {
        var known = Lookup.all(List.of(Lookup.of(1), Lookup.of(2)));
        assertThat(StatementCounter.count(known::now)).isZero();
        assertThat(known.now()).containsExactly(1, 2);
    }

    @Test
    void whatIsAskedTwiceIsReadOnce() {
        assertThat(number(7).with(number(7), Integer::sum).now()).isEqualTo(14);
    }

    @Test
    void eachSelectKeepsItsOrder() {
        var upwards = numbers("order by n");
        var downwards = numbers("order by n desc");
        assertThat(Lookup.all(List.of(upwards, downwards)).now())
                .containsExactly(
                        List.of(new Number(1), new Number(2), new Number(3)),
                        List.of(new Number(3), new Number(2), new Number(1)));
    }

    @Test
    void namesOfOneSelectMeanNothingToAnother() {
        var one = lookups.rows(Number.class, select("cast(:it as integer)"), Map.of("it", 1));
        var other =
                lookups.rows(Word.class, "select cast(:it as varchar) as word", Map.of("it", "x"));
        assertThat(one.with(other, (numbers, words) -> List.of(numbers, words)).now())
                .isEqualTo(List.of(List.of(new Number(1)), List.of(new Word("x"))));
    }

    @Test
    void everyKindOfValueArrivesAsItWasAlsoBesideOthers() {
        var id = UUID.randomUUID();
        var sql =
                """
                select cast(:id as uuid) as id, cast(null as uuid) as other_id, 'a' as word,
                       'MONDAY' as week_day, cast(:at as timestamp with time zone) as sent_at,
                       cast('2026-11-21' as date) as on_day, 7 as count,
                       cast(null as integer) as maybe, 1 = 1 as known
                """;
        var all = lookups.rows(AllKinds.class, sql, Map.of("id", id, "at", NOON));
        assertThat(number(1).with(all, (number, rows) -> rows).now())
                .containsExactly(
                        new AllKinds(
                                id,
                                null,
                                "a",
                                DayOfWeek.MONDAY,
                                NOON,
                                LocalDate.parse("2026-11-21"),
                                7,
                                null,
                                true));
    }

    @Test
    void severalValuesCanStandForOneName() {
        var some =
                lookups.rows(
                        Number.class,
                        "select n as number from (values (1), (2), (3)) as one(n) where n in (:some)",
                        Map.of("some", List.of(1, 3)));
        assertThat(number(9).with(some, (number, rows) -> rows).now())
                .containsExactly(new Number(1), new Number(3));
    }

    @Test
    void whatFailsDoesNotTakeTheOthersWithIt() {
        var all = Lookup.all(List.of(number(1), broken().orElse(failure -> -1), number(3)));
        assertThat(all.now()).containsExactly(1, -1, 3);
    }

    @Test
    void whatFailsAfterItWasReadDoesNotEither() {
        var failing = number(2).then(two -> number(two / (two - 2))).orElse(failure -> -1);
        assertThat(Lookup.all(List.of(number(1), failing)).now()).containsExactly(1, -1);
    }

    @Test
    void aFailureNobodyProvidedForIsThrown() {
        assertThatThrownBy(broken()::now).isInstanceOf(DataAccessException.class);
    }

    private Lookup<Integer> number(int number) {
        return lookups.rows(Number.class, select("cast(:it as integer)"), Map.of("it", number))
                .map(rows -> rows.getFirst().number());
    }

    private Lookup<String> word() {
        return lookups.rows(Word.class, "select 'one' as word", Map.of())
                .map(rows -> rows.getFirst().word());
    }

    private Lookup<List<Number>> numbers(String order) {
        return lookups.rows(
                Number.class,
                "select n as number from (values (2), (3), (1)) as one(n) " + order,
                Map.of());
    }

    private Lookup<Integer> broken() {
        return lookups.rows(Number.class, "select number from nowhere", Map.of()).map(List::size);
    }

    private static String select(String value) {
        return "select " + value + " as number";
    }
}
