package app.rebound.advice;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
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

    @Query(
            """
            from AskingEntity a where a.interviewId in :interviews and a.ownerId = :owner
            order by a.createdAt, a.id
            """)
    List<AskingEntity> findAllOf(UUID owner, Collection<UUID> interviews);

    /** Employers who were asked on {@code day} or before and have not answered, latest first. */
    @Query(
            """
            from AskingEntity a
            where a.ownerId = :owner and a.state = app.rebound.advice.Asking$State.ASKED
              and a.side = app.rebound.advice.Asking$Side.EMPLOYER and a.askedOn <= :day
            order by a.askedOn desc, a.id
            """)
    List<AskingEntity> silentSince(UUID owner, LocalDate day, Limit limit);

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
