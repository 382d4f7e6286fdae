package app.rebound.rooms;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RoomQuestionRepository extends JpaRepository<RoomQuestionEntity, UUID> {

    List<RoomQuestionEntity> findByHalfIdOrderByPosition(UUID half);
}
