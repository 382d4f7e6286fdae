package app.rebound.rooms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RoomNoteRepository extends JpaRepository<RoomNoteEntity, UUID> {

    Optional<RoomNoteEntity> findByQuestionIdAndSeatIdAndNumber(
            UUID question, UUID seat, int number);

    List<RoomNoteEntity> findBySeatIdIn(List<UUID> seats);
}
