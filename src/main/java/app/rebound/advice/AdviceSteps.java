package app.rebound.advice;

import static java.util.stream.Collectors.groupingBy;

import app.rebound.account.PersonId;
import app.rebound.advice.Asking.State;
import app.rebound.base.format.Formats;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Step;
import app.rebound.interviews.StepState;
import app.rebound.interviews.WayStep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Two steps of the way: asking, and making sense of what comes back. Whoever was asked and has
 * their days has nothing to do meanwhile, so asking counts as done until those days are over.
 */
@Component
class AdviceSteps implements WayStep {

    private final JdbcClient sql;
    private final Clock clock;

    AdviceSteps(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Set<Step> steps() {
        return EnumSet.of(Step.ASK, Step.MAKE_SENSE);
    }

    @Override
    public Map<InterviewId, Map<Step, StepState>> states(
            PersonId owner, Collection<InterviewId> interviews) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.current().zone());
        var rows =
                sql
                        .sql(
                                """
                                select 'A' as what, a.interview_id, a.id, a.side, a.name, a.way,
                                       a.state, a.asked_on, coalesce(p.days, :days) as days,
                                       0 as judged, 0 as replies
                                from advice_asking a
                                left join advice_patience p on p.owner_id = a.owner_id
                                where a.owner_id = :owner and a.interview_id in (:ids)
                                union all
                                select 'R', r.interview_id, r.interview_id, '', '', '',
                                       coalesce(r.kind, ''), null, 0,
                                       case when r.believable is null then 0 else 1 end
                                       + case when r.fair is null then 0 else 1 end
                                       + case when r.acceptable is null then 0 else 1 end,
                                       case when r.words = '' then 0 else 1 end
                                from advice_reason r
                                where r.owner_id = :owner and r.interview_id in (:ids)
                                union all
                                select 'W', w.interview_id, w.interview_id, '', '', '', '', null,
                                       0, 0, cast(count(*) as integer)
                                from advice_reply w
                                where w.owner_id = :owner and w.interview_id in (:ids)
                                  and w.words <> ''
                                group by w.interview_id
                                """)
                        .param("days", Patience.DEFAULT)
                        .param("owner", owner.value())
                        .param("ids", interviews.stream().map(InterviewId::value).toList())
                        .query((row, number) -> row(row))
                        .list()
                        .stream()
                        .collect(groupingBy(Row::interview));
        var states = new HashMap<InterviewId, Map<Step, StepState>>();
        rows.forEach((interview, all) -> {
            var steps = new EnumMap<Step, StepState>(Step.class);
            steps.put(Step.ASK, asking(all, today));
            steps.put(Step.MAKE_SENSE, sense(all));
            states.put(interview, steps);
        });
        return states;
    }

    private static StepState asking(List<Row> rows, LocalDate today) {
        var askings = rows.stream().flatMap(row -> row.asking().stream()).toList();
        if (askings.isEmpty()) {
            return StepState.NOT_STARTED;
        }
        var days = rows.stream().mapToInt(Row::days).max().orElse(Patience.DEFAULT);
        return switch (AskRules.next(askings, days, today)) {
            case NextMove.Read(var from) ->
                    StepState.done("advice.way.answered", Map.of("name", from.name()));
            case NextMove.Wait(var whom, var until) ->
                    StepState.done(
                            "advice.way.waiting", Map.of("name", whom.name(), "until", until));
            case NextMove.Rest() -> StepState.done("advice.way.rest", Map.of());
            case NextMove.FindRecruiter(var silent) ->
                    StepState.started("advice.way.recruiter", Map.of("name", silent.name()));
            case NextMove.Ask(var whom) ->
                    StepState.started("advice.way.next", Map.of("name", whom.name()));
            case NextMove.FindEmployer() -> StepState.NOT_STARTED;
        };
    }

    private static StepState sense(List<Row> rows) {
        var said = rows.stream().filter(row -> row.what().equals("W")).mapToInt(Row::replies).sum();
        var reason = rows.stream().filter(row -> row.what().equals("R")).findFirst();
        var judged = reason.map(Row::judged).orElse(0);
        var noneGiven =
                reason.filter(row -> row.state().equals(Reason.Kind.NOT_GIVEN.name())).isPresent();
        Map<String, Object> args = Map.of("replies", said, "judged", judged);
        if (judged == Reason.Aspect.values().length || noneGiven) {
            return StepState.done("advice.way.sense", args);
        }
        var something = said > 0 || judged > 0 || reason.filter(Row::isSomething).isPresent();
        return something ? StepState.started("advice.way.sense", args) : StepState.NOT_STARTED;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("what"),
                new InterviewId(row.getObject("interview_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getString("side"),
                row.getString("name"),
                row.getString("way"),
                row.getString("state"),
                row.getObject("asked_on", LocalDate.class),
                row.getInt("days"),
                row.getInt("judged"),
                row.getInt("replies"));
    }

    private record Row(
            String what,
            InterviewId interview,
            UUID id,
            String side,
            String name,
            String way,
            String state,
            @Nullable LocalDate askedOn,
            int days,
            int judged,
            int replies) {

        boolean isSomething() {
            return replies > 0 || !state.isEmpty();
        }

        Optional<Asking> asking() {
            if (!what.equals("A")) {
                return Optional.empty();
            }
            return Optional.of(
                    new Asking(
                            new AskingId(id),
                            interview,
                            Asking.Side.valueOf(side),
                            name,
                            "",
                            Asking.By.valueOf(way),
                            State.valueOf(state),
                            askedOn,
                            null,
                            Instant.EPOCH));
        }
    }
}
