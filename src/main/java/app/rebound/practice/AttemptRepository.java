package app.rebound.practice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AttemptRepository extends JpaRepository<AttemptEntity, UUID> {

    Optional<AttemptEntity> findByIdAndOwnerId(UUID id, UUID owner);

    @Query(
            """
            select new app.rebound.practice.SessionLine(s, i, a)
            from AttemptEntity a
            join ItemEntity i on i.id = a.itemId
            join SessionEntity s on s.id = a.sessionId
            where a.id = :id and a.ownerId = :owner
            """)
    Optional<SessionLine> line(UUID id, UUID owner);

    @Query(
            "select a from AttemptEntity a where a.sessionId = :session and a.clock.time.endedAt is null")
    Optional<AttemptEntity> findRunning(UUID session);

    @Query(
            """
            select a from AttemptEntity a where a.sessionId = :session
            order by a.take, a.aside, a.clock.time.startedAt
            """)
    List<AttemptEntity> findBySession(UUID session);

    @Query(
            """
            select a from AttemptEntity a join ItemEntity i on i.id = a.itemId
            where a.ownerId = :owner and i.copy.questionId = :question
              and a.clock.time.endedAt is not null and not a.skipped
            order by a.clock.time.startedAt desc, a.take desc
            """)
    List<AttemptEntity> findAnswers(UUID owner, UUID question);

    List<AttemptEntity> findByOwnerIdOrderByTake(UUID owner);

    @Modifying
    @Query("delete from AttemptEntity a where a.sessionId = :session")
    void deleteBySession(UUID session);

    @Modifying
    @Query("delete from AttemptEntity a where a.ownerId = :owner")
    void deleteByOwner(UUID owner);
}
