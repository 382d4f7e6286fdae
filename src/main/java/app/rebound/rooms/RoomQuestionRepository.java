package app.rebound.rooms;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RoomQuestionRepository extends JpaRepository<RoomQuestionEntity, UUID> {

    List<RoomQuestionEntity> findByHalfIdOrderByPosition(UUID half);

    /** The first step of making room from {@code position} on; no two may share one meanwhile. */
    @Modifying(flushAutomatically = true)
    @Query(
            """
            update RoomQuestionEntity question set question.position = -question.position - 1
            where question.halfId = :half and question.position >= :position
            """)
    void lift(UUID half, int position);

    /** The second step: what was lifted comes down one further on. */
    @Modifying
    @Query(
            """
            update RoomQuestionEntity question set question.position = -question.position
            where question.halfId = :half and question.position < 0
            """)
    void setDown(UUID half);

    /** What is on the agendas of all halves of one mock interview. */
    @Query(
            """
            select question.copy.questionId from RoomQuestionEntity question
            join HalfEntity half on half.id = question.halfId
            where half.mockInterviewId = :mock and question.copy.questionId is not null
            """)
    List<UUID> usedIn(UUID mock);
}
