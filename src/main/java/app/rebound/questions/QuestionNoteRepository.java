package app.rebound.questions;

import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuestionNoteRepository extends JpaRepository<QuestionNoteEntity, UUID> {

    Slice<QuestionNoteEntity> findByPersonIdAndQuestionIdOrderByAtDescIdAsc(
            UUID personId, UUID questionId, Pageable page);

    void deleteByIdAndPersonId(UUID id, UUID personId);
}
