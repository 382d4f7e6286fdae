package app.rebound.applications;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StageRepository extends JpaRepository<StageEntity, UUID> {

    List<StageEntity> findByOwnerIdOrderByPositionAscIdAsc(UUID owner);

    boolean existsByOwnerId(UUID owner);

    Optional<StageEntity> findByIdAndOwnerId(UUID id, UUID owner);
}
