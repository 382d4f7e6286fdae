package app.rebound.feedback;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface FeedbackRequestRepository extends JpaRepository<FeedbackRequestEntity, UUID> {

    Optional<FeedbackRequestEntity> findFirstByOwnerIdOrderByCreatedAtDesc(UUID owner);

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
