package app.rebound.advice;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ReplyRepository extends JpaRepository<ReplyEntity, UUID> {

    @Query(
            """
            select distinct r from ReplyEntity r left join fetch r.criteria
            where r.interviewId = :interview and r.ownerId = :owner
            order by r.saidOn, r.createdAt, r.id
            """)
    List<ReplyEntity> findAllOf(UUID owner, UUID interview);

    @Query(
            """
            select distinct r from ReplyEntity r left join fetch r.criteria
            where r.ownerId = :owner order by r.saidOn, r.createdAt, r.id
            """)
    List<ReplyEntity> findAllOf(UUID owner);

    @Query(
            """
            select distinct r from ReplyEntity r left join fetch r.criteria
            where r.askingId = :asking and r.ownerId = :owner and r.room is not null
            """)
    List<ReplyEntity> findSheet(UUID owner, UUID asking);

    @Query("from ReplyEntity r where r.askingId = :asking and r.room = :room")
    Optional<ReplyEntity> findRoom(UUID asking, About room);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ReplyEntity r where r.id = :id and r.ownerId = :owner")
    Optional<ReplyEntity> lock(UUID id, UUID owner);

    int countByInterviewId(UUID interview);

    @Modifying
    @Query("delete from ReplyEntity r where r.ownerId = :owner")
    void deleteByOwner(UUID owner);
}
