package app.rebound.rooms;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MockTimeRepository extends JpaRepository<MockTimeEntity, UUID> {

    List<MockTimeEntity> findByMockInterviewIdOrderByRoundAscPositionAsc(UUID mock);

    /** Those of {@code mocks} with new times to some of which {@code person} said nothing yet. */
    @Query(
            """
            select distinct mock.id from MockInterviewEntity mock
            join MockTimeEntity time on time.mockInterviewId = mock.id and time.round = mock.round
            where mock.id in :mocks
                and not exists (select 1 from MockTimeEntity agreed
                    where agreed.id = mock.agreedTimeId and agreed.round = mock.round)
                and not exists (select 1 from SeatEntity proposer
                    where proposer.id = time.seatId and proposer.personId = :person)
                and not exists (select 1 from MockEventEntity answer
                    join SeatEntity seat on seat.id = answer.seatId
                    where answer.timeId = time.id and seat.personId = :person
                        and answer.what in (ACCEPTED, REFUSED))
            """)
    List<UUID> waitingFor(UUID person, Collection<UUID> mocks);
}
