package app.rebound.advice;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AskingRepository extends JpaRepository<AskingEntity, UUID> {

    @Query(
            """
            from AskingEntity a where a.interviewId = :interview and a.ownerId = :owner
            order by a.createdAt, a.id
            """)
    List<AskingEntity> findAllOf(UUID owner, UUID interview);

    @Query("from AskingEntity a where a.ownerId = :owner order by a.createdAt, a.id")
    List<AskingEntity> findAllOf(UUID owner);

    Optional<AskingEntity> findByIdAndOwnerId(UUID id, UUID owner);

    /** The row is the lock of everything written on its call sheet. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from AskingEntity a where a.id = :id and a.ownerId = :owner")
    Optional<AskingEntity> lock(UUID id, UUID owner);

    int countByInterviewId(UUID interview);

    @Modifying
    @Query("delete from AskingEntity a where a.ownerId = :owner")
    void deleteByOwner(UUID owner);
}
