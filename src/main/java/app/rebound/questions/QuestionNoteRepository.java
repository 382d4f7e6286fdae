package app.rebound.questions;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuestionNoteRepository extends JpaRepository<QuestionNoteEntity, UUID> {

    List<QuestionNoteEntity> findByPersonIdAndQuestionIdOrderByAtDescIdAsc(
            UUID personId, UUID questionId);

    void deleteByIdAndPersonId(UUID id, UUID personId);
}
