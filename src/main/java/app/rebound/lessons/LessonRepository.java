package app.rebound.lessons;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LessonRepository extends JpaRepository<LessonEntity, UUID> {

    Optional<LessonEntity> findByIdAndOwnerId(UUID id, UUID owner);

    /** Locked, so that two windows never take a fourth into focus. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select l from LessonEntity l
            where l.ownerId = :owner and l.standing = app.rebound.lessons.Lesson$Standing.FOCUS
            order by l.id
            """)
    List<LessonEntity> lockFocus(UUID owner);

    /** Read after {@link #lockFocus}: what another window took into focus while one waited. */
    @Query(
            """
            select l from LessonEntity l
            where l.ownerId = :owner and l.standing = app.rebound.lessons.Lesson$Standing.FOCUS
            order by l.id
            """)
    List<LessonEntity> findFocus(UUID owner);

    @Modifying
    @Query("delete from LessonEntity l where l.ownerId = :owner")
    void deleteByOwner(UUID owner);
}
