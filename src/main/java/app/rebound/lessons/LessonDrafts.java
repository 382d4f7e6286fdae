package app.rebound.lessons;

import app.rebound.account.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is typed as a lesson at every pause, until it is added or thrown away: one draft for
 * each thing a person draws a lesson from.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class LessonDrafts {

    private static final String UPDATE =
            """
            update lesson_draft
            set kind = :kind, if_text = :when, then_text = :then, base_version = :version
            where owner_id = :owner and about_id = :about
            """;

    private static final String INSERT =
            """
            insert into lesson_draft (owner_id, about_id, kind, if_text, then_text, base_version)
            values (:owner, :about, :kind, :when, :then, :version) on conflict do nothing
            """;

    private final JdbcClient sql;

    LessonDrafts(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The draft about something.
     *
     * @param about the lesson that is changed, what a new one is drawn from, or the person
     */
    @Transactional(readOnly = true)
    public Optional<LessonDraft> find(PersonId owner, UUID about) {
        return sql.sql("select * from lesson_draft where owner_id = :owner and about_id = :about")
                .param("owner", owner.value())
                .param("about", about)
                .query((row, number) -> draft(row))
                .optional();
    }

    /** Keeps the draft; the newest typing wins, and what is too long is cut off. */
    public void keep(PersonId owner, UUID about, LessonDraft draft) {
        if (written(UPDATE, owner, about, draft) == 0
                && written(INSERT, owner, about, draft) == 0) {
            written(UPDATE, owner, about, draft);
        }
    }

    /** Forgets the draft, because it was added or is not wanted any more. */
    public void drop(PersonId owner, UUID about) {
        sql.sql("delete from lesson_draft where owner_id = :owner and about_id = :about")
                .param("owner", owner.value())
                .param("about", about)
                .update();
    }

    static LessonDraft draft(ResultSet row) throws SQLException {
        return new LessonDraft(
                Lesson.Kind.valueOf(row.getString("kind")),
                row.getString("if_text"),
                row.getString("then_text"),
                row.getInt("base_version"));
    }

    private int written(String statement, PersonId owner, UUID about, LessonDraft draft) {
        return sql.sql(statement)
                .param("owner", owner.value())
                .param("about", about)
                .param("kind", draft.kind().name())
                .param("when", Lines.cut(draft.when(), Lesson.LENGTH))
                .param("then", Lines.cut(draft.then(), Lesson.LENGTH))
                .param("version", draft.baseVersion())
                .update();
    }
}
