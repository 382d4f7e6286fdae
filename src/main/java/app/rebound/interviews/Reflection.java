package app.rebound.interviews;

import app.rebound.lessons.OutsideFactor;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person said of an interview, looking back; empty where they said nothing.
 *
 * @param first how it went, said right after; null until said
 * @param second how it went, said with a clear mind; null until said
 * @param nervesBefore from 1 (calm) to 5 (very nervous), null until said
 * @param nervesDuring the same
 * @param justABadDay whether that is the whole answer to why
 * @param factors what was going on outside
 * @param lookedBackAt when the person was done with looking back; null while they are not
 */
public record Reflection(
        @Nullable Sight first,
        @Nullable Sight second,
        @Nullable Integer nervesBefore,
        @Nullable Integer nervesDuring,
        Map<Speaking, Degree> speaking,
        Set<Blunder> blunders,
        Set<Cause> causes,
        boolean justABadDay,
        Set<OutsideFactor> factors,
        Map<ReflectionText, String> texts,
        CompanyView company,
        @Nullable Instant lookedBackAt) {

    /** How the view has shifted, once there are two. */
    public Optional<Shift> shift() {
        return first == null || second == null
                ? Optional.empty()
                : Optional.of(Shift.between(first, second));
    }

    public String text(ReflectionText text) {
        return texts.getOrDefault(text, "");
    }
}
