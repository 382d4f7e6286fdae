package app.rebound.applications;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StageRepository extends JpaRepository<StageEntity, UUID> {

    List<StageEntity> findByOwnerIdOrderByPositionAscIdAsc(UUID owner);

    boolean existsByOwnerId(UUID owner);

    Optional<StageEntity> findByIdAndOwnerId(UUID id, UUID owner);

    /** Waits for whoever is arranging these stages now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from StageEntity s where s.ownerId = :owner order by s.position, s.id")
    List<StageEntity> lock(UUID owner);
}
