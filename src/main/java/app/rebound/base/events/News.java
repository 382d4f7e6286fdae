package app.rebound.base.events;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * That something under a topic changed, once. Whoever hears of it may share what they read because
 * of it.
 *
 * @see Changes
 */
public final class News {

    private final long number;
    private final ConcurrentMap<Class<?>, Object> readings = new ConcurrentHashMap<>();

    public News(long number) {
        this.number = number;
    }

    /** Later ones have higher numbers. */
    public long number() {
        return number;
    }

    /** Reads for the first who asks for a {@code type}, and hands the same to all others. */
    public <T> T once(Class<T> type, Supplier<T> read) {
        return type.cast(readings.computeIfAbsent(type, same -> read.get()));
    }
}
