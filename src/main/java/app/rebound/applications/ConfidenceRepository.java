package app.rebound.applications;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ConfidenceRepository extends JpaRepository<ConfidenceEntity, UUID> {

    @Query("from ConfidenceEntity c where c.ownerId = :owner order by c.at desc, c.id")
    List<ConfidenceEntity> latest(UUID owner, Pageable page);

    List<ConfidenceEntity> findByOwnerIdOrderByAtAscIdAsc(UUID owner);

    long deleteByIdAndOwnerId(UUID id, UUID owner);
}
