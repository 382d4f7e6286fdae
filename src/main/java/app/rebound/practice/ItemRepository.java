package app.rebound.practice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ItemRepository extends JpaRepository<ItemEntity, UUID> {

    List<ItemEntity> findBySessionIdOrderByPosition(UUID session);

    Optional<ItemEntity> findBySessionIdAndPosition(UUID session, int position);

    @Modifying
    @Query("delete from ItemEntity i where i.sessionId = :session")
    void deleteBySession(UUID session);

    @Query(
            """
            select i from ItemEntity i
            where i.sessionId in (select s.id from SessionEntity s where s.ownerId = :owner)
            order by i.position
            """)
    List<ItemEntity> findByOwner(UUID owner);

    @Modifying
    @Query(
            """
            delete from ItemEntity i
            where i.sessionId in (select s.id from SessionEntity s where s.ownerId = :owner)
            """)
    void deleteByOwner(UUID owner);
}
