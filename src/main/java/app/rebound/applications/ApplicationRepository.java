package app.rebound.applications;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ApplicationRepository extends JpaRepository<ApplicationEntity, UUID> {

    @Query(
            "from ApplicationEntity a join fetch a.stage"
                    + " where a.id = :id and a.ownerId = :owner")
    Optional<ApplicationEntity> findByIdAndOwner(UUID id, UUID owner);

    /** Waits for whoever is changing this application now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from ApplicationEntity a where a.id = :id and a.ownerId = :owner")
    Optional<ApplicationEntity> lock(UUID id, UUID owner);

    @Query(
            """
            select new app.rebound.applications.ChoiceRow(a.id, a.company, a.role)
            from ApplicationEntity a
            where a.ownerId = :owner
              and (lower(a.company) like :pattern escape '!' or lower(a.role) like :pattern escape '!')
            order by a.createdAt desc, a.id\
            """)
    List<ChoiceRow> choose(UUID owner, String pattern, Pageable page);

    @Query(
            """
            from ApplicationEntity a join fetch a.stage
            where a.ownerId = :owner and a.companyKey = :companyKey
              and a.turnedDownOn is not null and a.id <> :except
            order by a.turnedDownOn desc, a.id\
            """)
    List<ApplicationEntity> turnedDown(UUID owner, String companyKey, UUID except, Pageable page);

    @Query(
            "from ApplicationEntity a join fetch a.stage where a.ownerId = :owner order by a.createdAt, a.id")
    List<ApplicationEntity> allOf(UUID owner);

    /** The application, and those at the same company that were turned down, the latest first. */
    @Query(
            """
            from ApplicationEntity a join fetch a.stage
            where a.ownerId = :owner
              and (a.id = :id
                   or a.turnedDownOn is not null
                      and a.companyKey = (select b.companyKey from ApplicationEntity b
                                          where b.id = :id and b.ownerId = :owner))
            order by a.turnedDownOn desc, a.id\
            """)
    List<ApplicationEntity> open(UUID id, UUID owner);

    boolean existsByStageId(UUID stage);

    boolean existsByIdAndOwnerId(UUID id, UUID owner);
}
