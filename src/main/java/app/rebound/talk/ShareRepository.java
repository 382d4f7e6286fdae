package app.rebound.talk;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ShareRepository extends JpaRepository<ShareEntity, UUID> {

    Optional<ShareEntity> findFirstByOwnerIdOrderByCreatedAtDesc(UUID owner);

    /** What hangs on them goes with them. */
    @Modifying
    @Query("delete from ShareEntity s where s.ownerId = :owner")
    void deleteByOwner(UUID owner);
}
