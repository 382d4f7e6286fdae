package app.rebound.base.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Durations as whole milliseconds. */
@Converter
public class MillisConverter implements AttributeConverter<Duration, Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable Duration duration) {
        return duration == null ? null : duration.toMillis();
    }

    @Override
    public @Nullable Duration convertToEntityAttribute(@Nullable Long millis) {
        return millis == null ? null : Duration.ofMillis(millis);
    }
}
