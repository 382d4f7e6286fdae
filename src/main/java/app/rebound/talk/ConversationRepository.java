package app.rebound.talk;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ConversationRepository extends JpaRepository<ConversationEntity, UUID> {

    /** Locked, so that revoking and writing come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ConversationEntity c join fetch c.share where c.id = :id")
    Optional<ConversationEntity> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select c from ConversationEntity c join fetch c.share
            where c.id = :id and c.ownerId = :owner
            """)
    Optional<ConversationEntity> lock(UUID id, UUID owner);

    @Query(
            """
            select c from ConversationEntity c join fetch c.share s
            where c.ownerId = :owner and s.interviewId = :interview
            order by s.createdAt, c.name, c.id
            """)
    List<ConversationEntity> about(UUID owner, UUID interview);

    @Query(
            """
            select c from ConversationEntity c join fetch c.share s
            where c.ownerId = :owner order by s.createdAt, c.name, c.id
            """)
    List<ConversationEntity> sharedBy(UUID owner);

    @Query(
            """
            select c from ConversationEntity c join fetch c.share s
            where c.keptBy = :keeper order by s.createdAt, c.id
            """)
    List<ConversationEntity> keptBy(UUID keeper);

    /** What is open to who opened its link while signed in, the latest words first. */
    @Query(
            """
            select c from ConversationEntity c join fetch c.share
            where c.keptBy = :keeper and c.revokedAt is null and c.expiresAt > :now
            order by coalesce(c.friendUnreadAt, c.sharedAt) desc, c.id
            """)
    List<ConversationEntity> openTo(UUID keeper, Instant now, Pageable page);
}
