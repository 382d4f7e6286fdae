package app.rebound.letters;

import app.rebound.account.PersonId;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Step;
import app.rebound.interviews.StepState;
import app.rebound.interviews.WayStep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The step in which a letter is written; a request for notes is none of it. */
@Component
class LetterStep implements WayStep {

    private static final List<String> STEPS_OF_THE_WAY =
            Arrays.stream(Purpose.values())
                    .filter(purpose -> purpose.kind().isPresent())
                    .map(Purpose::name)
                    .toList();

    private final JdbcClient sql;

    LetterStep(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<Step> steps() {
        return EnumSet.of(Step.LETTER);
    }

    @Override
    public Map<InterviewId, Map<Step, StepState>> states(
            PersonId owner, Collection<InterviewId> interviews) {
        var states = new HashMap<InterviewId, Map<Step, StepState>>();
        sql.sql(
                        """
                        select interview_id, count(*) as letters, count(sent_on) as sent,
                            max(sent_on) as last_sent
                        from letter
                        where owner_id = :owner and interview_id in (:ids) and purpose in (:steps)
                        group by interview_id
                        """)
                .param("owner", owner.value())
                .param("ids", interviews.stream().map(InterviewId::value).toList())
                .param("steps", STEPS_OF_THE_WAY)
                .query(row -> {
                    states.put(
                            new InterviewId(row.getObject("interview_id", UUID.class)),
                            Map.of(Step.LETTER, state(row)));
                });
        return states;
    }

    private static StepState state(ResultSet row) throws SQLException {
        return row.getInt("sent") > 0
                ? StepState.done(
                        "letters.way.sent",
                        Map.of(
                                "count",
                                row.getInt("sent"),
                                "day",
                                row.getObject("last_sent", LocalDate.class)))
                : StepState.started("letters.way.drafts", Map.of("count", row.getInt("letters")));
    }
}
