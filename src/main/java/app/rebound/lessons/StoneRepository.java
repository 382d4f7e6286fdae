package app.rebound.lessons;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StoneRepository extends JpaRepository<StoneEntity, UUID> {

    Optional<StoneEntity> findByIdAndOwnerId(UUID id, UUID owner);

    Optional<StoneEntity> findByOwnerIdAndQuestionId(UUID owner, UUID question);

    Optional<StoneEntity> findByOwnerIdAndFactor(UUID owner, OutsideFactor factor);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StoneEntity s where s.ownerId = :owner and s.questionId = :question")
    Optional<StoneEntity> lockQuestion(UUID owner, UUID question);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StoneEntity s where s.ownerId = :owner and s.factor = :factor")
    Optional<StoneEntity> lockFactor(UUID owner, OutsideFactor factor);

    @Query(
            """
            select s from StoneEntity s where s.ownerId = :owner and s.clearedAt is null
            order by s.trips desc, s.lastTripAt desc, s.id
            """)
    List<StoneEntity> findOpen(UUID owner, Pageable page);

    @Query(
            """
            select s from StoneEntity s where s.ownerId = :owner and s.clearedAt is not null
            order by s.clearedAt desc, s.id
            """)
    List<StoneEntity> findClear(UUID owner, Pageable page);

    /** In one order, so that two who look again at once wait for each other and don't cross. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select s from StoneEntity s where s.ownerId = :owner and s.clearedAt is null
            order by s.id
            """)
    List<StoneEntity> lockOpen(UUID owner);

    @Query(
            """
            select s.questionId from StoneEntity s
            where s.ownerId = :owner and s.clearedAt is null and s.questionId is not null
            order by s.trips desc, s.lastTripAt desc, s.id
            """)
    List<UUID> findQuestionsToMeetAgain(UUID owner, Pageable page);

    List<StoneEntity> findByOwnerIdOrderByLastTripAt(UUID owner);

    @Modifying
    @Query("delete from StoneEntity s where s.ownerId = :owner")
    void deleteByOwner(UUID owner);
}
