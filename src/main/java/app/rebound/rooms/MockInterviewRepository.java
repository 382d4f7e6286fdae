package app.rebound.rooms;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MockInterviewRepository extends JpaRepository<MockInterviewEntity, UUID> {

    /** Locked, so that what people do in one room comes one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select mock from MockInterviewEntity mock where mock.id = :id")
    Optional<MockInterviewEntity> lock(UUID id);

    /** The one that this seat is in, locked alike. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select mock from MockInterviewEntity mock
            where mock.id = (select one.mock.id from SeatEntity one where one.id = :seat)
            """)
    Optional<MockInterviewEntity> lockAround(UUID seat);

    @Query("select mock.id from MockInterviewEntity mock where mock.organiserId = :organiser")
    List<UUID> plannedBy(UUID organiser);

    /** With everything in them, which the database takes along. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from MockInterviewEntity mock where mock.organiserId = :organiser")
    void deletePlannedBy(UUID organiser);
}
