package app.rebound.advice;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.base.lookup.Lookup;
import app.rebound.base.lookup.Lookups;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Step;
import app.rebound.interviews.StepState;
import app.rebound.interviews.WayStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Two steps of the way: asking, and making sense of what comes back. Whoever was asked and has
 * their days has nothing to do meanwhile, so asking counts as done until those days are over.
 */
@Component
class AdviceSteps implements WayStep {

    private static final String ASKED =
            AskingRow.SELECT + " and a.interview_id in (:interviews) order by a.created_at, a.id";

    private static final String HEARD =
            """
            select r.interview_id, r.kind,
                   case when r.believable is null then 0 else 1 end
                   + case when r.fair is null then 0 else 1 end
                   + case when r.acceptable is null then 0 else 1 end as judged,
                   0 as replies, r.words <> '' as words
            from advice_reason r
            where r.owner_id = :owner and r.interview_id in (:interviews)
            union all
            select w.interview_id, cast(null as varchar), 0, count(*), true
            from advice_reply w
            where w.owner_id = :owner and w.interview_id in (:interviews) and w.words <> ''
            group by w.interview_id
            """;

    private final Lookups lookups;
    private final Clock clock;

    AdviceSteps(Lookups lookups, Clock clock) {
        this.lookups = lookups;
        this.clock = clock;
    }

    @Override
    public Set<Step> steps() {
        return EnumSet.of(Step.ASK, Step.MAKE_SENSE);
    }

    @Override
    public Lookup<Map<InterviewId, Map<Step, StepState>>> lookUp(
            PersonId owner, Collection<InterviewId> interviews) {
        var today = Formats.current().today(clock);
        var values =
                Map.of(
                        "owner",
                        owner.value(),
                        "interviews",
                        InterviewId.values(interviews),
                        "days",
                        Patience.DEFAULT);
        var asked =
                lookups.rows(AskingRow.class, ASKED, values)
                        .map(rows ->
                                byInterview(rows, AskingRow::interview, all -> asking(all, today)));
        var heard =
                lookups.rows(Heard.class, HEARD, values)
                        .map(rows -> byInterview(rows, Heard::interview, AdviceSteps::sense));
        return asked.with(heard, AdviceSteps::states);
    }

    private static <R> Map<InterviewId, StepState> byInterview(
            List<R> rows, Function<R, InterviewId> interview, Function<List<R>, StepState> state) {
        return rows.stream().collect(groupingBy(interview, collectingAndThen(toList(), state)));
    }

    private static Map<InterviewId, Map<Step, StepState>> states(
            Map<InterviewId, StepState> asking, Map<InterviewId, StepState> sense) {
        var states = new HashMap<InterviewId, Map<Step, StepState>>();
        asking.forEach((interview, state) -> of(interview, states).put(Step.ASK, state));
        sense.forEach((interview, state) -> of(interview, states).put(Step.MAKE_SENSE, state));
        return states;
    }

    private static Map<Step, StepState> of(
            InterviewId interview, Map<InterviewId, Map<Step, StepState>> states) {
        return states.computeIfAbsent(interview, one -> new EnumMap<>(Step.class));
    }

    private static StepState asking(List<AskingRow> rows, LocalDate today) {
        return switch (AskingRow.next(rows, today)) {
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

    private static StepState sense(List<Heard> rows) {
        var replies = rows.stream().mapToInt(Heard::replies).sum();
        var judged = rows.stream().mapToInt(Heard::judged).sum();
        Map<String, Object> args = Map.of("replies", replies, "judged", judged);
        if (judged == Reason.Aspect.values().length || rows.stream().anyMatch(Heard::isNoReason)) {
            return StepState.done("advice.way.sense", args);
        }
        return rows.stream().anyMatch(Heard::isSomething)
                ? StepState.started("advice.way.sense", args)
                : StepState.NOT_STARTED;
    }

    /**
     * What was heard about one interview: the reason that was given, or what was replied.
     *
     * @param judged how many aspects of the reason were judged
     * @param words whether there are any
     */
    private record Heard(
            UUID interviewId, Reason.@Nullable Kind kind, int judged, int replies, boolean words) {

        InterviewId interview() {
            return new InterviewId(interviewId);
        }

        boolean isNoReason() {
            return kind == Reason.Kind.NOT_GIVEN;
        }

        boolean isSomething() {
            return words || judged > 0 || kind != null;
        }
    }
}
