package app.rebound.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HelloRepository extends JpaRepository<HelloEntity, UUID> {

    @Query(
            """
            from HelloEntity h where h.contactId = :contact and h.ownerId = :owner
            order by h.saidOn desc, h.at desc, h.id\
            """)
    List<HelloEntity> latest(UUID contact, UUID owner, Pageable page);

    @Query("select max(h.saidOn) from HelloEntity h where h.contactId = :contact")
    @Nullable LocalDate last(UUID contact);

    List<HelloEntity> findByOwnerIdOrderBySaidOnAscIdAsc(UUID owner);

    long deleteByIdAndOwnerId(UUID id, UUID owner);
}
