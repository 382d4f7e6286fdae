package app.rebound.questions;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuestionDraftRepository extends JpaRepository<QuestionDraftEntity, UUID> {
    List<QuestionDraftEntity> findByPersonId(UUID personId);
}
