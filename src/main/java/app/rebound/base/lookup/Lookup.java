package app.rebound.base.lookup;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Something that can be read from the database but was not yet. What was put together is read in
 * one statement, and all that follows from it in one more.
 */
public sealed interface Lookup<T> permits Known, Pending {

    /** What is known already, for which nothing is read. */
    static <T> Lookup<T> of(T value) {
        return new Known<>(value);
    }

    /** What {@code lookup} makes when it is read; where it can't, reading fails. */
    static <T> Lookup<T> later(Supplier<Lookup<T>> lookup) {
        return new Pending<>(List.of(), answers -> lookup.get());
    }

    /** All of {@code lookups} in their order. */
    static <T> Lookup<List<T>> all(Collection<Lookup<T>> lookups) {
        return lookups.stream()
                .map(one -> one.map(List::of))
                .reduce(
                        of(List.of()),
                        (some, more) ->
                                some.with(
                                        more,
                                        (one, other) ->
                                                Stream.concat(one.stream(), other.stream())
                                                        .toList()));
    }

    /** What {@code change} makes of it. */
    default <U> Lookup<U> map(Function<T, U> change) {
        return then(value -> of(change.apply(value)));
    }

    /** What is looked up because of it, which is read in the statement after it. */
    default <U> Lookup<U> then(Function<T, Lookup<U>> next) {
        return switch (this) {
            case Known<T>(var value) -> next.apply(value);
            case Pending<T>(var selects, var resume) ->
                    new Pending<>(selects, answers -> resume.apply(answers).then(next));
        };
    }

    /** What {@code both} makes of it and of {@code other}, which is read together with it. */
    default <U, V> Lookup<V> with(Lookup<U> other, BiFunction<T, U, V> both) {
        return switch (this) {
            case Known<T>(var one) -> other.map(two -> both.apply(one, two));
            case Pending<T> pending ->
                    switch (other) {
                        case Known<U>(var two) -> map(one -> both.apply(one, two));
                        case Pending<U> others -> pending.beside(others, both);
                    };
        };
    }

    /** The same, or what {@code instead} makes of the failure where reading it fails. */
    default Lookup<T> orElse(Function<RuntimeException, T> instead) {
        return switch (this) {
            case Known<T> known -> known;
            case Pending<T>(var selects, var resume) ->
                    new Pending<>(
                            selects,
                            answers -> {
                                try {
                                    return resume.apply(answers).orElse(instead);
                                } catch (RuntimeException failure) {
                                    return of(instead.apply(failure));
                                }
                            });
        };
    }

    /** Reads it. */
    default T now() {
        return switch (this) {
            case Known<T>(var value) -> value;
            case Pending<T> pending -> pending.read().now();
        };
    }
}
