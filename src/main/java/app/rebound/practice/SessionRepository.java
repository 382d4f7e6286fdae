package app.rebound.practice;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SessionRepository extends JpaRepository<SessionEntity, UUID> {

    Optional<SessionEntity> findByIdAndOwnerId(UUID id, UUID owner);

    /** The session with its questions in their order and the answers to each, first take first. */
    @Query(
            """
            select new app.rebound.practice.SessionLine(s, i, a)
            from ItemEntity i
            join SessionEntity s on s.id = i.sessionId
            left join AttemptEntity a on a.itemId = i.id
            where s.id = :id and s.ownerId = :owner
            order by i.position, a.take, a.aside, a.clock.time.startedAt
            """)
    List<SessionLine> lines(UUID id, UUID owner);

    /** The session's row is the lock of everything in it: two windows act one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SessionEntity s where s.id = :id and s.ownerId = :owner")
    Optional<SessionEntity> lock(UUID id, UUID owner);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select s from SessionEntity s
            where s.ownerId = :owner
              and s.id = (select a.sessionId from AttemptEntity a where a.id = :attempt)
            """)
    Optional<SessionEntity> lockOfAttempt(UUID attempt, UUID owner);

    List<SessionEntity> findByOwnerIdOrderByStartedAt(UUID owner);

    @Modifying
    @Query("delete from SessionEntity s where s.ownerId = :owner")
    void deleteByOwner(UUID owner);

    boolean existsByOwnerId(UUID owner);

    Optional<SessionEntity> findFirstByOwnerIdAndSourceNotInOrderByStartedAtDesc(
            UUID owner, Collection<QuestionSource.Kind> sources);
}
