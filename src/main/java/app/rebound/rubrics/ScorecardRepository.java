package app.rebound.rubrics;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ScorecardRepository extends JpaRepository<ScorecardEntity, UUID> {

    @Query(
            """
            select s from ScorecardEntity s left join fetch s.ratings
            where s.id = :id and s.raterKind = :kind and s.raterId = :rater\
            """)
    Optional<ScorecardEntity> findByRater(UUID id, Rater.Kind kind, UUID rater);

    @Query(
            """
            select s from ScorecardEntity s left join fetch s.ratings
            where s.subjectType = :type and s.subjectId = :subject
              and s.raterKind = :kind and s.raterId = :rater\
            """)
    Optional<ScorecardEntity> findBySubject(String type, UUID subject, Rater.Kind kind, UUID rater);

    @Query(
            """
            select s from ScorecardEntity s left join fetch s.ratings
            where s.ownerId = :owner and s.subjectType = :type and s.subjectId = :subject
              and s.sentAt is not null
            order by s.sentAt, s.id\
            """)
    List<ScorecardEntity> findSent(UUID owner, String type, UUID subject);

    @Query(
            """
            select s from ScorecardEntity s left join fetch s.ratings
            where s.ownerId = :owner and s.subjectId in :subjects and s.raterKind = :kind
              and s.sentAt is not null
            order by s.sentAt, s.id\
            """)
    List<ScorecardEntity> findSent(UUID owner, Collection<UUID> subjects, Rater.Kind kind);

    @Query(
            """
            select s from ScorecardEntity s left join fetch s.ratings
            where s.ownerId = :owner order by s.occurredAt, s.createdAt, s.id\
            """)
    List<ScorecardEntity> findAllOf(UUID owner);

    Optional<ScorecardEntity> findByIdAndOwnerId(UUID id, UUID owner);

    List<ScorecardEntity> findByRaterKindAndRaterId(Rater.Kind kind, UUID rater);

    @Modifying
    @Query("delete from ScorecardEntity s where s.ownerId = :owner")
    void deleteAllOf(UUID owner);

    @Query(
            """
            select count(s) from ScorecardEntity s
            where s.ownerId = :owner and s.occasionId = :occasion and s.sentAt is not null\
            """)
    int countSent(UUID owner, UUID occasion);

    @Modifying
    @Query("delete from ScorecardEntity s where s.ownerId = :owner and s.occasionId = :occasion")
    void deleteAllOf(UUID owner, UUID occasion);
}
