package app.rebound.questions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QuestionSetRepository extends JpaRepository<QuestionSetEntity, UUID> {

    @Query(
            "select distinct s from QuestionSetEntity s left join fetch s.questions"
                    + " where s.ownerId = :owner order by s.name, s.id")
    List<QuestionSetEntity> findByOwner(UUID owner);

    @Query(
            "from QuestionSetEntity s left join fetch s.questions"
                    + " where s.id = :id and s.ownerId = :owner")
    Optional<QuestionSetEntity> findByIdAndOwner(UUID id, UUID owner);
}
