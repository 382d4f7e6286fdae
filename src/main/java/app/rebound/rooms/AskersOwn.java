package app.rebound.rooms;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each asker keeps for themselves, notes and marks, read in one statement. */
@Component
class AskersOwn {

    private static final int MARK = -1;

    private final JdbcClient sql;

    AskersOwn(JdbcClient sql) {
        this.sql = sql;
    }

    /** What one seat keeps of one half. */
    record Own(List<RoomNote> notes, Set<UUID> rehearsed) {}

    /** That an answer sounded rehearsed to somebody. */
    record Mark(UUID question, SeatId seat) {}

    /** What {@code seat} noted and marked in {@code half}, in the order of the agenda. */
    Own of(HalfId half, SeatId seat) {
        var notes = new ArrayList<RoomNote>();
        var rehearsed = new HashSet<UUID>();
        sql.sql(
                        """
                        select note.question_id, note.number, note.version + 1 as version,
                               note.moment_millis, note.text, question.position
                        from mock_note note
                        join mock_question question on question.id = note.question_id
                        where note.half_id = :half and note.seat_id = :seat
                        union all
                        select mark.question_id, -1, 0, 0, '', question.position
                        from mock_rehearsed mark
                        join mock_question question on question.id = mark.question_id
                        where question.half_id = :half and mark.seat_id = :seat
                        order by 6, 2
                        """)
                .param("half", half.value())
                .param("seat", seat.value())
                .query(row -> {
                    var question = row.getObject(1, UUID.class);
                    if (row.getInt(2) == MARK) {
                        rehearsed.add(question);
                    } else {
                        notes.add(
                                new RoomNote(
                                        question,
                                        row.getInt(2),
                                        row.getInt(3),
                                        Duration.ofMillis(row.getLong(4)),
                                        row.getString(5)));
                    }
                });
        return new Own(notes, rehearsed);
    }

    /** Every such mark in one half, whoever made it. */
    List<Mark> marks(HalfId half) {
        return sql.sql(
                        """
                        select mark.question_id, mark.seat_id from mock_rehearsed mark
                        join mock_question question on question.id = mark.question_id
                        where question.half_id = :half
                        """)
                .param("half", half.value())
                .query((row, number) ->
                        new Mark(
                                row.getObject(1, UUID.class),
                                new SeatId(row.getObject(2, UUID.class))))
                .list();
    }

    void mark(UUID question, SeatId seat) {
        sql.sql(
                        """
                        insert into mock_rehearsed (question_id, seat_id)
                        values (:question, :seat) on conflict do nothing
                        """)
                .param("question", question)
                .param("seat", seat.value())
                .update();
    }

    void unmark(UUID question, SeatId seat) {
        sql.sql("delete from mock_rehearsed where question_id = :question and seat_id = :seat")
                .param("question", question)
                .param("seat", seat.value())
                .update();
    }

    void forget(SeatId seat) {
        sql.sql("delete from mock_note where seat_id = :seat").param("seat", seat.value()).update();
        sql.sql("delete from mock_rehearsed where seat_id = :seat")
                .param("seat", seat.value())
                .update();
    }
}
