package app.rebound.lessons;

import app.rebound.account.PersonId;
import app.rebound.questions.QuestionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the front page needs to know first, in one statement. */
@Component
class AtAGlance {

    private final JdbcClient sql;

    AtAGlance(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The stone that goes first, and whether there are lessons in focus.
     *
     * @param firstStone null where nothing lies in the way
     */
    record Glance(@Nullable Stone firstStone, boolean hasFocus) {

        Optional<Stone> stone() {
            return Optional.ofNullable(firstStone);
        }
    }

    Glance of(PersonId owner) {
        return sql.sql(
                        """
                        select f.number, s.*
                        from (select count(*) as number from lesson
                              where owner_id = :owner and standing = 'FOCUS') f
                        left join (select * from stone
                                   where owner_id = :owner and cleared_at is null
                                   order by trips desc, last_trip_at desc, id
                                   fetch first 1 rows only) s on 1 = 1
                        """)
                .param("owner", owner.value())
                .query((row, number) -> new Glance(stone(row), row.getInt("number") > 0))
                .single();
    }

    private static @Nullable Stone stone(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        if (id == null) {
            return null;
        }
        var question = row.getObject("question_id", UUID.class);
        return new Stone(
                new StoneId(id),
                question == null
                        ? new StoneSubject.OnFactor(OutsideFactor.valueOf(row.getString("factor")))
                        : new StoneSubject.OnQuestion(new QuestionId(question)),
                row.getString("words"),
                Locale.forLanguageTag(row.getString("language")),
                row.getInt("trips"),
                row.getObject("last_trip_at", OffsetDateTime.class).toInstant(),
                null);
    }
}
