package app.rebound.questions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QuestionRepository extends JpaRepository<QuestionEntity, UUID> {

    @Query(
            "from QuestionEntity q where q.id in :ids and (q.ownerId = :person or q.ownerId is null)")
    List<QuestionEntity> findVisible(UUID person, Collection<UUID> ids);

    Optional<QuestionEntity> findByIdAndOwnerId(UUID id, UUID ownerId);

    Optional<QuestionEntity> findByIdAndOwnerIdIsNull(UUID id);
}
