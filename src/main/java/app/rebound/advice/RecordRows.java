package app.rebound.advice;

import app.rebound.account.PersonId;
import app.rebound.interviews.InterviewId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The record's table. There is a way to add a row, to read, and to erase a person's rows together
 * with everything else of theirs; none to change one or to take one out.
 */
@Component
class RecordRows {

    private final JdbcClient sql;

    RecordRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(PersonId owner, InterviewId interview, RecordEntry entry) {
        sql.sql(
                        """
                        insert into advice_record_entry
                        (id, owner_id, interview_id, happened_on, words, written_at)
                        values (:id, :owner, :interview, :on, :words, :at)
                        """)
                .param("id", entry.id())
                .param("owner", owner.value())
                .param("interview", interview.value())
                .param("on", entry.happenedOn())
                .param("words", entry.words())
                .param("at", entry.writtenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** One page, newest first. */
    List<RecordEntry> of(PersonId owner, InterviewId interview, Pageable page) {
        return sql.sql(
                        """
                        select * from advice_record_entry
                        where owner_id = :owner and interview_id = :interview
                        order by written_at desc, id
                        offset :skip rows fetch next :size rows only
                        """)
                .param("owner", owner.value())
                .param("interview", interview.value())
                .param("skip", page.getOffset())
                .param("size", page.getPageSize())
                .query((row, number) -> entry(row))
                .list();
    }

    /** All of it, oldest first, as it goes into a file. */
    List<RecordEntry> all(PersonId owner, InterviewId interview) {
        return sql.sql(
                        """
                        select * from advice_record_entry
                        where owner_id = :owner and interview_id = :interview
                        order by written_at, id
                        """)
                .param("owner", owner.value())
                .param("interview", interview.value())
                .query((row, number) -> entry(row))
                .list();
    }

    Map<UUID, List<RecordEntry>> all(PersonId owner) {
        var all = new LinkedHashMap<UUID, List<RecordEntry>>();
        sql.sql(
                        """
                        select * from advice_record_entry where owner_id = :owner
                        order by written_at, id
                        """)
                .param("owner", owner.value())
                .query(row -> {
                    all.computeIfAbsent(
                                    row.getObject("interview_id", UUID.class),
                                    one -> new ArrayList<>())
                            .add(entry(row));
                });
        return all;
    }

    void erase(PersonId owner) {
        sql.sql("delete from advice_record_entry where owner_id = :owner")
                .param("owner", owner.value())
                .update();
    }

    private static RecordEntry entry(ResultSet row) throws SQLException {
        return new RecordEntry(
                row.getObject("id", UUID.class),
                row.getObject("happened_on", LocalDate.class),
                row.getString("words"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
