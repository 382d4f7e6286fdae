package app.rebound.feedback;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface FeedbackRequestRepository extends JpaRepository<FeedbackRequestEntity, UUID> {

    @Modifying
    @Query("delete from FeedbackRequestEntity r where r.ownerId = :owner")
    void deleteAllOf(UUID owner);
}
