package app.rebound.advice;

import app.rebound.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One number a person, there once they have chosen it. */
@Component
class PatienceRows {

    private final JdbcClient sql;

    PatienceRows(JdbcClient sql) {
        this.sql = sql;
    }

    int of(PersonId owner) {
        return sql.sql("select days from advice_patience where owner_id = :owner")
                .param("owner", owner.value())
                .query(Integer.class)
                .optional()
                .orElse(Patience.DEFAULT);
    }

    void put(PersonId owner, int days) {
        sql.sql(
                        """
                        insert into advice_patience (owner_id, days) values (:owner, :days)
                        on conflict do nothing
                        """)
                .param("owner", owner.value())
                .param("days", days)
                .update();
        sql.sql("update advice_patience set days = :days where owner_id = :owner")
                .param("owner", owner.value())
                .param("days", days)
                .update();
    }

    void remove(PersonId owner) {
        sql.sql("delete from advice_patience where owner_id = :owner")
                .param("owner", owner.value())
                .update();
    }
}
