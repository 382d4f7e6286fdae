package app.rebound.rooms;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
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

    @Query(
            """
            select seat from SeatEntity seat join fetch seat.mock mock
            where mock.id = :mock order by seat.number
            """)
    List<SeatEntity> in(UUID mock);

    /** All in the mock interview that this one is in. */
    @Query(
            """
            select seat from SeatEntity seat join fetch seat.mock mock
            where mock.id = (select one.mock.id from SeatEntity one where one.id = :seat)
            order by seat.number
            """)
    List<SeatEntity> around(UUID seat);

    @Query("select seat from SeatEntity seat join fetch seat.mock where seat.personId = :person")
    List<SeatEntity> heldBy(UUID person);

    @Query("select seat from SeatEntity seat where seat.mock.id in :mocks order by seat.number")
    List<SeatEntity> inAll(Collection<UUID> mocks);

    @Query(
            """
            select seat from SeatEntity seat join fetch seat.mock mock
            where seat.personId = :person and seat.revokedAt is null and seat.declinedAt is null
                and mock.cancelledAt is null and mock.endedAt is null and mock.missedAt is null
                and (mock.begunAt is null or mock.closesAt > :now)
            order by case when mock.begunAt is not null then 0
                    when mock.startsAt is not null then 1 else 2 end,
                mock.startsAt, mock.createdAt desc, mock.id
            """)
    List<SeatEntity> coming(UUID person, Instant now, Pageable page);

    @Query(
            """
            select seat from SeatEntity seat join fetch seat.mock mock
            where seat.personId = :person and seat.revokedAt is null
                and (seat.declinedAt is not null or mock.cancelledAt is not null
                    or mock.endedAt is not null or mock.missedAt is not null
                    or mock.begunAt is not null and mock.closesAt <= :now)
            order by coalesce(mock.startsAt, mock.createdAt) desc, mock.id
            """)
    List<SeatEntity> past(UUID person, Instant now, Pageable page);

    @Query(
            """
            select seat from SeatEntity seat join fetch seat.mock mock
            where seat.personId is not null and seat.revokedAt is null and seat.declinedAt is null
                and mock.cancelledAt is null and mock.endedAt is null
                and mock.startsAt >= :from and mock.startsAt < :until
            order by mock.startsAt, mock.id, seat.number
            """)
    List<SeatEntity> startingBetween(Instant from, Instant until);

    /** Without its version, so that being here is never in the way of what is done. */
    @Modifying
    @Query("update SeatEntity seat set seat.seenAt = :now where seat.id = :id")
    void seen(UUID id, Instant now);
}
