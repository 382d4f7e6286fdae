package app.rebound.rooms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The questions of a half in their order, and the one before them now. */
record RoomAgenda(List<RoomQuestionEntity> all, @Nullable UUID at) {

    Optional<RoomQuestionEntity> current() {
        return all.stream().filter(question -> question.id().equals(at)).findFirst();
    }

    /** The first that waits after the current one, else the first that waits at all. */
    Optional<RoomQuestionEntity> nextWaiting() {
        var here = position();
        return all.stream()
                .filter(RoomQuestionEntity::isWaiting)
                .filter(question -> question.position() > here)
                .findFirst()
                .or(() -> all.stream().filter(RoomQuestionEntity::isWaiting).findFirst());
    }

    /** The nearest one before the current one that was asked or skipped. */
    Optional<RoomQuestionEntity> askedBefore() {
        var here = position();
        return all.reversed().stream()
                .filter(question -> !question.isWaiting() && question.position() < here)
                .findFirst();
    }

    int placeNext() {
        return position() + 1;
    }

    int placeAtEnd() {
        return all.isEmpty() ? 0 : all.getLast().position() + 1;
    }

    private int position() {
        return current().map(RoomQuestionEntity::position).orElse(-1);
    }
}
