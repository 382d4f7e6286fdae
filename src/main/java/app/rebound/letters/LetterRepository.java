package app.rebound.letters;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LetterRepository extends JpaRepository<LetterEntity, UUID> {

    @Query(
            """
            from LetterEntity l left join fetch l.blocks
            where l.id = :id and l.ownerId = :owner
            """)
    Optional<LetterEntity> findByIdAndOwnerId(UUID id, UUID owner);

    /** The letter's row is the lock of its text: two windows write one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from LetterEntity l where l.id = :id and l.ownerId = :owner")
    Optional<LetterEntity> lock(UUID id, UUID owner);

    @Query(
            """
            select new app.rebound.letters.LetterLine(
                l.id, l.purpose, l.language, l.toName, l.changedAt, l.sendBy, l.sentOn)
            from LetterEntity l where l.interviewId = :interview and l.ownerId = :owner
            order by l.changedAt desc, l.id
            """)
    List<LetterLine> rows(UUID owner, UUID interview);

    @Query("select count(l) from LetterEntity l where l.interviewId = :interview")
    int count(UUID interview);

    @Query(
            """
            from LetterEntity l left join fetch l.blocks
            where l.ownerId = :owner order by l.createdAt, l.id
            """)
    List<LetterEntity> findAllOf(UUID owner);

    @Modifying
    @Query("delete from LetterEntity l where l.id = :id and l.ownerId = :owner")
    int delete(UUID id, UUID owner);

    @Modifying
    @Query("delete from LetterEntity l where l.ownerId = :owner")
    void deleteByOwner(UUID owner);
}
