package app.rebound.rooms;

import app.rebound.account.PersonId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is typed into a plan at every pause, until it is planned; the newest typing wins. */
@Service
@Transactional
public class PlanDrafts {

    private static final int LONGEST = 20_000;
    private static final String UPDATE =
            "update mock_draft set plan = :plan where owner_id = :owner";
    private static final String INSERT =
            """
            insert into mock_draft (owner_id, plan) values (:owner, :plan) on conflict do nothing
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    PlanDrafts(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** What was typed and not planned yet; empty also where a version that is gone wrote it. */
    @Transactional(readOnly = true)
    public Optional<PlanDraft> find(PersonId owner) {
        return sql.sql("select plan from mock_draft where owner_id = :owner")
                .param("owner", owner.value())
                .query(String.class)
                .optional()
                .flatMap(this::read);
    }

    public void keep(PersonId owner, PlanDraft draft) {
        var plan = json.writeValueAsString(draft);
        if (plan.length() <= LONGEST
                && written(UPDATE, owner, plan) == 0
                && written(INSERT, owner, plan) == 0) {
            written(UPDATE, owner, plan);
        }
    }

    /** Forgets it, because it was planned or is not wanted any more. */
    public void drop(PersonId owner) {
        sql.sql("delete from mock_draft where owner_id = :owner")
                .param("owner", owner.value())
                .update();
    }

    private int written(String statement, PersonId owner, String plan) {
        return sql.sql(statement).param("owner", owner.value()).param("plan", plan).update();
    }

    private Optional<PlanDraft> read(String plan) {
        try {
            return Optional.ofNullable(json.readValue(plan, PlanDraft.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
