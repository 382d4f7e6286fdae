package app.rebound.rooms;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MockEventRepository extends JpaRepository<MockEventEntity, UUID> {

    List<MockEventEntity> findByMockInterviewIdOrderByNumber(UUID mock);
}
