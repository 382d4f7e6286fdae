package app.rebound.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DeviceRepository extends JpaRepository<DeviceEntity, UUID> {

    Optional<DeviceEntity> findByTokenHash(String tokenHash);

    List<DeviceEntity> findByPersonIdOrderByLastUsedAtDesc(UUID personId);

    @Query(
            """
            select new app.rebound.account.Standing(d.id, p.id, p.role, d.lastUsedAt)
            from DeviceEntity d join PersonEntity p on p.id = d.personId
            where d.id = :device\
            """)
    Optional<Standing> standing(UUID device);

    /** Without a version check: two requests at once are both right. */
    @Modifying
    @Query("update DeviceEntity d set d.lastUsedAt = :now where d.id = :device")
    void usedAt(UUID device, Instant now);

    @Modifying
    @Query("delete from DeviceEntity d where d.id = :device and d.personId = :person")
    int remove(UUID person, UUID device);

    @Modifying
    @Query("delete from DeviceEntity d where d.personId = :person and d.id <> :kept")
    int removeOthers(UUID person, UUID kept);

    @Modifying
    @Query("delete from DeviceEntity d where d.personId = :person")
    int removeAll(UUID person);

    @Modifying
    @Query("delete from DeviceEntity d where d.personId = :person and d.lastUsedAt < :before")
    int removeUnused(UUID person, Instant before);
}
