package app.rebound.lessons;

import app.rebound.account.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes how lessons held up. */
@Component
class TickRows {

    private final JdbcClient sql;

    TickRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Says how the owner's lesson held up; said before, the new word counts. */
    void put(PersonId owner, LessonId lesson, Occasion occasion, Held held) {
        var changed =
                sql.sql(
                                """
                                update lesson_tick set outcome = :outcome
                                where lesson_id = :lesson and occasion_type = :type
                                  and occasion_id = :id
                                  and exists (select 1 from lesson l
                                              where l.id = :lesson and l.owner_id = :owner)
                                """)
                        .param("outcome", held.name())
                        .param("lesson", lesson.value())
                        .param("type", occasion.type())
                        .param("id", occasion.id())
                        .param("owner", owner.value())
                        .update();
        if (changed == 0) {
            sql.sql(
                            """
                            insert into lesson_tick (lesson_id, occasion_type, occasion_id,
                                                     occasion_label, occurred_at, outcome)
                            select l.id, :type, :id, :label, :at, :outcome
                            from lesson l where l.id = :lesson and l.owner_id = :owner
                            on conflict do nothing
                            """)
                    .param("type", occasion.type())
                    .param("id", occasion.id())
                    .param("label", Lines.cut(occasion.label(), LessonSource.LABEL_LENGTH))
                    .param("at", TripRows.at(occasion.at()))
                    .param("outcome", held.name())
                    .param("lesson", lesson.value())
                    .param("owner", owner.value())
                    .update();
        }
    }

    void remove(PersonId owner, LessonId lesson, Occasion occasion) {
        sql.sql(
                        """
                        delete from lesson_tick
                        where lesson_id = :lesson and occasion_type = :type and occasion_id = :id
                          and exists (select 1 from lesson l
                                      where l.id = :lesson and l.owner_id = :owner)
                        """)
                .param("lesson", lesson.value())
                .param("type", occasion.type())
                .param("id", occasion.id())
                .param("owner", owner.value())
                .update();
    }

    /** How the owner's lessons held up on one occasion. */
    Map<LessonId, Held> on(PersonId owner, String type, UUID id) {
        var held = new HashMap<LessonId, Held>();
        sql.sql(
                        """
                        select t.lesson_id, t.outcome
                        from lesson_tick t join lesson l on l.id = t.lesson_id
                        where l.owner_id = :owner and t.occasion_type = :type
                          and t.occasion_id = :id
                        """)
                .param("owner", owner.value())
                .param("type", type)
                .param("id", id)
                .query(row -> {
                    held.put(
                            new LessonId(row.getObject("lesson_id", UUID.class)),
                            Held.valueOf(row.getString("outcome")));
                });
        return held;
    }

    /** How one lesson of the owner held up, newest first. */
    List<Tick> of(PersonId owner, LessonId lesson, Pageable page) {
        return sql.sql(
                        """
                        select t.* from lesson_tick t join lesson l on l.id = t.lesson_id
                        where l.owner_id = :owner and l.id = :lesson
                        order by t.occurred_at desc, t.occasion_id
                        offset :skip rows fetch next :size rows only
                        """)
                .param("owner", owner.value())
                .param("lesson", lesson.value())
                .param("skip", page.getOffset())
                .param("size", page.getPageSize())
                .query((row, number) -> tick(row))
                .list();
    }

    static Tick tick(ResultSet row) throws SQLException {
        return new Tick(
                new Occasion(
                        row.getString("occasion_type"),
                        row.getObject("occasion_id", UUID.class),
                        row.getString("occasion_label"),
                        row.getObject("occurred_at", OffsetDateTime.class).toInstant()),
                Held.valueOf(row.getString("outcome")));
    }
}
