package app.rebound.rubrics;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CorrectionDraftRepository extends JpaRepository<CorrectionDraftEntity, UUID> {

    @Query(
            """
            select d from CorrectionDraftEntity d left join fetch d.ratings
            where d.scorecardId = :scorecard\
            """)
    Optional<CorrectionDraftEntity> of(UUID scorecard);

    @Query(
            """
            select distinct d from CorrectionDraftEntity d left join fetch d.ratings
            where d.scorecardId in :scorecards\
            """)
    List<CorrectionDraftEntity> ofAll(Collection<UUID> scorecards);
}
