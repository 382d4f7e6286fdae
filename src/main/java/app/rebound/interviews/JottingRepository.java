package app.rebound.interviews;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface JottingRepository extends JpaRepository<JottingEntity, UUID> {

    @Query(
            """
            select distinct j from JottingEntity j left join fetch j.corrections
            where j.interviewId = :interview and j.ownerId = :owner and j.removedAt is null
            order by j.position, j.createdAt, j.id
            """)
    List<JottingEntity> findAllOf(UUID owner, UUID interview);

    @Query(
            """
            select distinct j from JottingEntity j left join fetch j.corrections
            where j.ownerId = :owner and j.removedAt is null
            order by j.interviewId, j.position, j.createdAt, j.id
            """)
    List<JottingEntity> findAllOf(UUID owner);

    Optional<JottingEntity> findByIdAndOwnerId(UUID id, UUID owner);

    @Query("select j.interviewId from JottingEntity j where j.id = :id and j.ownerId = :owner")
    Optional<UUID> interviewOf(UUID id, UUID owner);

    @Query(
            "select coalesce(max(j.position), -1) + 1 from JottingEntity j"
                    + " where j.interviewId = :interview")
    int nextPosition(UUID interview);

    @Modifying
    @Query("delete from JottingEntity j where j.ownerId = :owner")
    void deleteByOwner(UUID owner);
}
