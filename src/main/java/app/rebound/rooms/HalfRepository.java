package app.rebound.rooms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface HalfRepository extends JpaRepository<HalfEntity, UUID> {

    List<HalfEntity> findByMockInterviewIdOrderByNumber(UUID mock);

    Optional<HalfEntity> findByAnswererSeatId(UUID seat);
}
