package app.rebound.rubrics;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SealRepository extends JpaRepository<SealEntity, UUID> {

    @Query("select s from SealEntity s where s.occasionId = :occasion and s.ownerId = :owner")
    Optional<SealEntity> find(UUID occasion, UUID owner);

    /** Locked, so that those who send at once come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SealEntity s where s.occasionId = :occasion and s.ownerId = :owner")
    Optional<SealEntity> lock(UUID occasion, UUID owner);

    @Query(
            """
            select s.occasionId from SealEntity s
            where s.ownerId = :owner and s.openedAt is null\
            """)
    Set<UUID> closed(UUID owner);

    @Modifying
    @Query("delete from SealEntity s where s.ownerId = :owner and s.occasionId = :occasion")
    void deleteOf(UUID owner, UUID occasion);

    @Modifying
    @Query("delete from SealEntity s where s.ownerId = :owner")
    void deleteAllOf(UUID owner);
}
