package app.rebound.feedback;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface FeedbackRequestRepository extends JpaRepository<FeedbackRequestEntity, UUID> {

    Optional<FeedbackRequestEntity> findFirstByOwnerIdOrderByCreatedAtDesc(UUID owner);

    /** Waits for whoever inserts the same at this moment. */
    @Modifying
    @NativeQuery(
            """
            insert into feedback_request
                (id, version, owner_id, asker_name, subject_type, subject_id, title, occasion,
                 shown, focus, created_at)
            values (:id, 0, :owner, :asker, :type, :subject, :title, :occasion, :shown, '', :at)
            on conflict do nothing\
            """)
    void insertUnlessThere(
            UUID id,
            UUID owner,
            String asker,
            String type,
            UUID subject,
            String title,
            UUID occasion,
            String shown,
            Instant at);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from FeedbackRequestEntity r where r.id = :id")
    Optional<FeedbackRequestEntity> lock(UUID id);

    @Modifying
    @Query(
            """
            delete from FeedbackRequestEntity r
            where r.ownerId = :owner and r.occasion = :occasion\
            """)
    void deleteAllOf(UUID owner, UUID occasion);

    @Modifying
    @Query("delete from FeedbackRequestEntity r where r.ownerId = :owner")
    void deleteAllOf(UUID owner);
}
