package app.rebound.rooms;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A half and its questions in their order, one of which is before them now. */
record RoomAgenda(HalfEntity half, List<RoomQuestionEntity> all) {

    /** One for each half, in the order of the lines. */
    static List<RoomAgenda> of(List<HalfLine> lines) {
        return lines.stream()
                .collect(groupingBy(HalfLine::half, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(each ->
                        new RoomAgenda(
                                each.getKey(),
                                each.getValue().stream()
                                        .flatMap(line -> Stream.ofNullable(line.question()))
                                        .toList()))
                .toList();
    }

    Optional<RoomQuestionEntity> current() {
        return half.currentQuestion().flatMap(this::find);
    }

    Optional<RoomQuestionEntity> find(UUID id) {
        return all.stream().filter(question -> question.id().equals(id)).findFirst();
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
