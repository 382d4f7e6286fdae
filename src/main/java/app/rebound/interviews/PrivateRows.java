package app.rebound.interviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The only reader and writer of what is private ({@code PrivateLinesTest} sees to that). Every
 * statement names the owner.
 */
@Component
class PrivateRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    PrivateRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was written about one interview, by page. */
    List<PrivatePage> of(UUID owner, UUID interview) {
        return jdbc.sql(
                        """
                        select page, written_on, words from interview_private
                        where interview_id = :interview and owner_id = :owner order by page
                        """)
                .param("interview", interview)
                .param("owner", owner)
                .query((row, number) -> page(row))
                .list();
    }

    /** A page with the interview it is about, for the person's own export. */
    record Exported(UUID interview, LocalDate day, boolean forgives, String words) {
        @Override
        public String toString() {
            return "Exported[" + interview + "]";
        }
    }

    List<Exported> of(UUID owner) {
        return jdbc.sql(
                        """
                        select interview_id, page, written_on, words from interview_private
                        where owner_id = :owner order by interview_id, page
                        """)
                .param("owner", owner)
                .query((row, number) ->
                        new Exported(
                                row.getObject("interview_id", UUID.class),
                                row.getObject("written_on", LocalDate.class),
                                row.getInt("page") == 0,
                                row.getString("words")))
                .list();
    }

    /** Only with the interview's row locked. */
    void put(UUID owner, UUID interview, int page, LocalDate day, String words) {
        var changed =
                jdbc.sql(
                                """
                                update interview_private set words = :words, changed_at = :now
                                where interview_id = :interview and page = :page
                                  and owner_id = :owner
                                """)
                        .param("words", words)
                        .param("now", Times.offset(clock.instant()))
                        .param("interview", interview)
                        .param("page", page)
                        .param("owner", owner)
                        .update();
        if (changed == 0) {
            jdbc.sql(
                            """
                            insert into interview_private
                            (interview_id, page, owner_id, written_on, words, changed_at)
                            values (:interview, :page, :owner, :day, :words, :now)
                            """)
                    .param("interview", interview)
                    .param("page", page)
                    .param("owner", owner)
                    .param("day", day)
                    .param("words", words)
                    .param("now", Times.offset(clock.instant()))
                    .update();
        }
    }

    void delete(UUID owner, UUID interview, int page) {
        jdbc.sql(
                        """
                        delete from interview_private
                        where interview_id = :interview and page = :page and owner_id = :owner
                        """)
                .param("interview", interview)
                .param("page", page)
                .param("owner", owner)
                .update();
    }

    void deleteAll(UUID owner) {
        jdbc.sql("delete from interview_private where owner_id = :owner")
                .param("owner", owner)
                .update();
    }

    private static PrivatePage page(ResultSet row) throws SQLException {
        return new PrivatePage(
                row.getInt("page"),
                row.getObject("written_on", LocalDate.class),
                row.getString("words"));
    }
}
