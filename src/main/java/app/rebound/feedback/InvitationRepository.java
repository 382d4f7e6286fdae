package app.rebound.feedback;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface InvitationRepository extends JpaRepository<InvitationEntity, UUID> {

    /** Locked, so that revoking and a rater's save come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from InvitationEntity i join fetch i.request where i.id = :id")
    Optional<InvitationEntity> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from InvitationEntity i where i.id = :id and i.ownerId = :owner")
    Optional<InvitationEntity> lock(UUID id, UUID owner);

    Optional<InvitationEntity> findByIdAndOwnerId(UUID id, UUID owner);

    /** Whose sitting an invitation is about. */
    record Sitting(UUID owner, UUID id) {}

    @Query(
            """
            select new app.rebound.feedback.InvitationRepository$Sitting(i.ownerId, r.occasion)
            from InvitationEntity i join i.request r where i.id = :id\
            """)
    Optional<Sitting> sitting(UUID id);

    @Query(
            """
            select i from InvitationEntity i join fetch i.request r
            where r.ownerId = :owner and r.subjectType = :type and r.subjectId = :subject
            order by i.askedAt, i.raterName, i.id\
            """)
    List<InvitationEntity> about(UUID owner, String type, UUID subject);

    @Query(
            """
            select i from InvitationEntity i join fetch i.request r
            where i.ownerId = :owner
            order by i.askedAt desc, i.raterName, i.id\
            """)
    List<InvitationEntity> askedBy(UUID owner, Pageable page);

    @Query(
            """
            select i from InvitationEntity i join fetch i.request r
            where i.ownerId = :owner and i.lastSentAt is not null
            order by i.unread desc, i.lastSentAt desc, i.id\
            """)
    List<InvitationEntity> receivedBy(UUID owner, Pageable page);

    @Query(
            """
            select count(i) from InvitationEntity i
            where i.ownerId = :owner and i.unread = true\
            """)
    int countUnread(UUID owner);

    @Query(
            """
            select i from InvitationEntity i join fetch i.request r
            where i.keptBy = :keeper and i.sentAt is null and i.declinedAt is null
                and i.revokedAt is null and i.expiresAt > :now
            order by i.askedAt, i.id\
            """)
    List<InvitationEntity> toGive(UUID keeper, Instant now, Pageable page);

    @Query(
            """
            select i from InvitationEntity i join fetch i.request r
            where i.keptBy = :keeper and i.sentAt is not null
                and i.revokedAt is null and i.expiresAt > :now
            order by i.sentAt desc, i.id\
            """)
    List<InvitationEntity> given(UUID keeper, Instant now, Pageable page);

    @Query(
            """
            select i from InvitationEntity i join fetch i.request r
            where i.keptBy = :keeper order by i.askedAt, i.id\
            """)
    List<InvitationEntity> keptBy(UUID keeper);

    /** In the order of what they are about, so that two who go at once wait for each other. */
    @Query(
            """
            select i.id from InvitationEntity i join i.request r
            where i.keptBy = :keeper order by r.occasion, i.id\
            """)
    List<UUID> idsKeptBy(UUID keeper);

    @Modifying
    @Query("delete from InvitationEntity i where i.ownerId = :owner")
    void deleteAllOf(UUID owner);

    @Query(
            """
            select i from InvitationEntity i join fetch i.request r
            where r.ownerId = :owner and r.occasion = :occasion\
            """)
    List<InvitationEntity> ofOccasion(UUID owner, UUID occasion);

    @Modifying
    @Query(
            """
            delete from InvitationEntity i where i.request.id in
            (select r.id from FeedbackRequestEntity r
             where r.ownerId = :owner and r.occasion = :occasion)\
            """)
    void deleteAllOf(UUID owner, UUID occasion);
}
