package app.rebound.base.lookup;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What waits for rows.
 *
 * @param resume what the rows make of it, which may wait for more
 */
record Pending<T>(List<Select<?>> selects, Function<Answers, Lookup<T>> resume)
        implements Lookup<T> {

    <U, V> Lookup<V> beside(Pending<U> other, BiFunction<T, U, V> both) {
        return new Pending<>(
                Stream.concat(selects.stream(), other.selects.stream()).distinct().toList(),
                answers -> resume.apply(answers).with(other.resume.apply(answers), both));
    }

    Lookup<T> read() {
        return resume.apply(
                selects.isEmpty() ? new Answers() : selects.getFirst().from().read(selects));
    }
}
