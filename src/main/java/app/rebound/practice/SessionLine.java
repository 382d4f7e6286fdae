package app.rebound.practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question of a session with one answer to it; a question stands once for each of its answers,
 * and once without any where it was not reached.
 */
record SessionLine(SessionEntity session, ItemEntity item, @Nullable AttemptEntity attempt) {

    /** The questions of a session, each once. */
    static List<ItemEntity> items(List<SessionLine> lines) {
        return lines.stream().map(SessionLine::item).distinct().toList();
    }

    /** The answers of a session. */
    static Stream<Attempt> attempts(List<SessionLine> lines) {
        return lines.stream().flatMap(line -> line.answer().stream()).map(AttemptEntity::toAttempt);
    }

    Optional<AttemptEntity> answer() {
        return Optional.ofNullable(attempt);
    }
}
