package app.rebound.sharing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ShareLinkRepository extends JpaRepository<ShareLinkEntity, UUID> {

    Optional<ShareLinkEntity> findByTokenHash(String tokenHash);

    Optional<ShareLinkEntity> findByIdAndOwnerId(UUID id, UUID owner);

    List<ShareLinkEntity> findByOwnerIdOrderByCreatedAt(UUID owner);

    @Modifying
    @Query("delete from ShareLinkEntity link where link.ownerId = :owner and link.id in :ids")
    void deleteAll(UUID owner, Collection<UUID> ids);

    @Modifying
    @Query("delete from ShareLinkEntity link where link.ownerId = :owner")
    void deleteAllOf(UUID owner);
}
