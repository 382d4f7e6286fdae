package app.rebound.lessons;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CheckRepository extends JpaRepository<CheckEntity, UUID> {

    Optional<CheckEntity> findByIdAndOwnerId(UUID id, UUID owner);

    Optional<CheckEntity> findByOwnerIdAndKind(UUID owner, String kind);

    List<CheckEntity> findByOwnerIdOrderByCreatedAtAscIdAsc(UUID owner);

    @Modifying
    @Query("delete from CheckEntity c where c.ownerId = :owner")
    void deleteByOwner(UUID owner);
}
