package app.rebound.interviews;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface InterviewRepository extends JpaRepository<InterviewEntity, UUID> {

    @Query(
            """
            from InterviewEntity i left join fetch i.interviewers
            where i.id = :id and i.ownerId = :owner
            """)
    Optional<InterviewEntity> findByIdAndOwnerId(UUID id, UUID owner);

    /** The interview's row is the lock of everything in it: two windows act one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from InterviewEntity i where i.id = :id and i.ownerId = :owner")
    Optional<InterviewEntity> lock(UUID id, UUID owner);

    @Query(
            """
            from InterviewEntity i left join fetch i.interviewers
            where i.id in :ids and i.ownerId = :owner
            """)
    List<InterviewEntity> findAllOf(UUID owner, Collection<UUID> ids);

    @Query(
            """
            from InterviewEntity i left join fetch i.interviewers
            where i.ownerId = :owner order by i.sortedAt, i.id
            """)
    List<InterviewEntity> findAllOf(UUID owner);

    @Query("select i.coolOffUntil from InterviewEntity i where i.id = :id and i.ownerId = :owner")
    Optional<Instant> coolOffUntil(UUID id, UUID owner);

    boolean existsByIdAndOwnerId(UUID id, UUID owner);

    @Modifying
    @Query("delete from InterviewEntity i where i.id = :id and i.ownerId = :owner")
    int delete(UUID id, UUID owner);

    @Modifying
    @Query("delete from InterviewEntity i where i.ownerId = :owner")
    void deleteByOwner(UUID owner);
}
