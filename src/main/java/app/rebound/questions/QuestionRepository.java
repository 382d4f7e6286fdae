package app.rebound.questions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface QuestionRepository extends JpaRepository<QuestionEntity, UUID> {

    @Query(
            "from QuestionEntity q where q.id in :ids and (q.ownerId = :person or q.ownerId is null)")
    List<QuestionEntity> findVisible(UUID person, Collection<UUID> ids);

    @Query(
            "select q.id from QuestionEntity q"
                    + " where q.id in :ids and (q.ownerId = :person or q.ownerId is null)")
    Set<UUID> idsVisible(UUID person, Collection<UUID> ids);

    @Query(
            "select count(q) > 0 from QuestionEntity q"
                    + " where q.id = :id and (q.ownerId = :person or q.ownerId is null)")
    boolean isVisible(UUID person, UUID id);

    /** Deletes the question where nobody practised it, noted something on it or put it in a set. */
    @Modifying(clearAutomatically = true)
    @NativeQuery(
            """
            delete from question q where q.id = :id
            and not exists (select 1 from question_practised p where p.question_id = q.id)
            and not exists (select 1 from question_note n where n.question_id = q.id)
            and not exists (select 1 from question_set_entry e where e.question_id = q.id)
            """)
    int deleteUnused(UUID id);

    List<QuestionEntity> findByOwnerIdOrderByCreatedAtAscIdAsc(UUID ownerId);

    Optional<QuestionEntity> findByIdAndOwnerId(UUID id, UUID ownerId);

    Optional<QuestionEntity> findByIdAndOwnerIdIsNull(UUID id);
}
