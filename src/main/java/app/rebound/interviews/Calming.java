package app.rebound.interviews;

import app.rebound.account.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps each person's own list of what calms them, offered again after every interview. */
@Service
@PreAuthorize("isAuthenticated()")
public class Calming {

    /** The longest line. */
    public static final int LONGEST = 200;

    /** The most lines of one person. */
    public static final int MOST = 30;

    /** One line of the list. */
    public record Line(UUID id, String words) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Calming(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The list in the order it was written. */
    @Transactional(readOnly = true)
    public List<Line> of(PersonId owner) {
        return jdbc.sql(
                        """
                        select id, words from calming where owner_id = :owner
                        order by created_at, id
                        """)
                .param("owner", owner.value())
                .query((row, number) ->
                        new Line(row.getObject("id", UUID.class), row.getString("words")))
                .list();
    }

    /**
     * Adds a line at the end; nothing, what is there already and more than {@value #MOST} don't.
     */
    @Transactional
    public List<Line> add(PersonId owner, String typed) {
        var words = typed.strip().substring(0, Math.min(typed.strip().length(), LONGEST));
        var lines = of(owner);
        if (words.isEmpty()
                || lines.size() >= MOST
                || lines.stream().anyMatch(line -> line.words().equalsIgnoreCase(words))) {
            return lines;
        }
        jdbc.sql("insert into calming (id, owner_id, words, created_at) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), owner.value(), words, Times.offset(now()))
                .update();
        return of(owner);
    }

    @Transactional
    public List<Line> remove(PersonId owner, UUID line) {
        jdbc.sql("delete from calming where id = :id and owner_id = :owner")
                .param("id", line)
                .param("owner", owner.value())
                .update();
        return of(owner);
    }

    @Transactional
    void erase(PersonId owner) {
        jdbc.sql("delete from calming where owner_id = :owner")
                .param("owner", owner.value())
                .update();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
