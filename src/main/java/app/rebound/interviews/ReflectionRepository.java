package app.rebound.interviews;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ReflectionRepository extends JpaRepository<ReflectionEntity, UUID> {

    /** As many rows as there are interviewers, all alike; none for an unknown interview. */
    @Query(
            """
            select i, r from InterviewEntity i
            left join fetch i.interviewers
            left join ReflectionEntity r on r.interviewId = i.id
            where i.id = :id and i.ownerId = :owner
            """)
    List<@Nullable Object[]> findWithInterview(UUID id, UUID owner);

    @Query("from ReflectionEntity r where r.ownerId = :owner order by r.interviewId")
    List<ReflectionEntity> findAllOf(UUID owner);

    @Modifying
    @Query("delete from ReflectionEntity r where r.ownerId = :owner")
    void deleteByOwner(UUID owner);
}
