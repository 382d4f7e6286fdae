package app.rebound.advice;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface ReasonRepository extends JpaRepository<ReasonEntity, UUID> {

    Optional<ReasonEntity> findByInterviewIdAndOwnerId(UUID interview, UUID owner);

    List<ReasonEntity> findByOwnerId(UUID owner);

    /** Makes sure that there is a row to lock, whichever window is first. */
    @Modifying
    @NativeQuery(
            """
            insert into advice_reason
            (interview_id, version, owner_id, words, text_version, from_whom)
            values (:interview, 0, :owner, '', 0, '')
            on conflict do nothing
            """)
    void lay(UUID owner, UUID interview);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ReasonEntity r where r.interviewId = :interview and r.ownerId = :owner")
    Optional<ReasonEntity> lock(UUID owner, UUID interview);

    @Modifying
    @Query("delete from ReasonEntity r where r.ownerId = :owner")
    void deleteByOwner(UUID owner);
}
