package app.rebound.rooms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface HalfRepository extends JpaRepository<HalfEntity, UUID> {

    List<HalfEntity> findByMockInterviewIdOrderByNumber(UUID mock);

    Optional<HalfEntity> findByAnswererSeatId(UUID seat);

    /** A half with its agenda. */
    default Optional<RoomAgenda> agenda(HalfId half) {
        return RoomAgenda.of(lines(half.value())).stream().findFirst();
    }

    /** Every half of a mock interview with its agenda, in their order. */
    default List<RoomAgenda> agendas(MockInterviewId mock) {
        return RoomAgenda.of(allLines(mock.value()));
    }

    /** Once without any question where there is none. */
    @Query(
            """
            select new app.rebound.rooms.HalfLine(half, question)
            from HalfEntity half
            left join RoomQuestionEntity question on question.halfId = half.id
            where half.id = :half
            order by question.position
            """)
    List<HalfLine> lines(UUID half);

    /** The same of all halves of a mock interview. */
    @Query(
            """
            select new app.rebound.rooms.HalfLine(half, question)
            from HalfEntity half
            left join RoomQuestionEntity question on question.halfId = half.id
            where half.mockInterviewId = :mock
            order by half.number, question.position
            """)
    List<HalfLine> allLines(UUID mock);

    /**
     * Lets {@code seat} lead if nobody does, or only {@code gone}; of two who ask at once one
     * changes a row and the other none.
     */
    @Modifying
    @Query(
            """
            update HalfEntity half set half.leadSeatId = :seat, half.version = half.version + 1
            where half.id = :half and half.answererSeatId <> :seat and half.endedAt is null
            and (half.leadSeatId is null or half.leadSeatId = :gone)
            """)
    int lead(UUID half, UUID seat, @Nullable UUID gone);
}
