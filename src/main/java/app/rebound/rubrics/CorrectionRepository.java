package app.rebound.rubrics;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CorrectionRepository extends JpaRepository<CorrectionEntity, UUID> {

    int countByScorecardId(UUID scorecardId);

    @Query(
            """
            select distinct c from CorrectionEntity c left join fetch c.ratings
            where c.scorecardId in :scorecards order by c.correctedAt, c.number\
            """)
    List<CorrectionEntity> findAllOf(Collection<UUID> scorecards);
}
