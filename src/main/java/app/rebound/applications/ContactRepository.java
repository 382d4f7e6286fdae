package app.rebound.applications;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ContactRepository extends JpaRepository<ContactEntity, UUID> {

    /** Waits for whoever is changing this contact now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ContactEntity c where c.id = :id and c.ownerId = :owner")
    Optional<ContactEntity> lock(UUID id, UUID owner);

    List<ContactEntity> findByOwnerIdOrderByCreatedAtAscIdAsc(UUID owner);

    List<ContactEntity> findByApplicationIdAndOwnerIdOrderByNameAscIdAsc(
            UUID application, UUID owner, Limit limit);

    Optional<ContactEntity> findByIdAndOwnerId(UUID id, UUID owner);
}
