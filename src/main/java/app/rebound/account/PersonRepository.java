package app.rebound.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<PersonEntity, UUID> {

    Optional<PersonEntity> findByEmail(String email);

    /** Waits for whoever is changing this person now, so that no change is lost or refused. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PersonEntity p where p.id = :id")
    Optional<PersonEntity> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PersonEntity p where p.role = :role order by p.id")
    List<PersonEntity> lockAll(Role role);

    boolean existsByRole(Role role);

    long countByEmailIsNull();

    @Query(
            """
            select p from PersonEntity p
            where p.email is not null
              and (p.email like :pattern escape '!' or lower(p.displayName) like :pattern escape '!')
            order by p.email\
            """)
    List<PersonEntity> accountsLike(String pattern, Pageable page);

    @Query(
            """
            select count(p) from PersonEntity p
            where p.email is not null
              and (p.email like :pattern escape '!' or lower(p.displayName) like :pattern escape '!')\
            """)
    int countAccountsLike(String pattern);
}
