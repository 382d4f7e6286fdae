package app.rebound.rooms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SeatRepository extends JpaRepository<SeatEntity, UUID> {

    @Query("select seat from SeatEntity seat join fetch seat.mock where seat.id = :id")
    Optional<SeatEntity> find(UUID id);

    @Query(
            """
            select seat from SeatEntity seat join fetch seat.mock mock
            where mock.id = :mock and seat.personId = :person
            """)
    Optional<SeatEntity> of(UUID mock, UUID person);

    @Query("select seat.mock.id from SeatEntity seat where seat.id = :id")
    Optional<UUID> mockOf(UUID id);

    @Query("select seat from SeatEntity seat where seat.mock.id = :mock order by seat.number")
    List<SeatEntity> in(UUID mock);

    @Query("select seat from SeatEntity seat join fetch seat.mock where seat.personId = :person")
    List<SeatEntity> heldBy(UUID person);
}
