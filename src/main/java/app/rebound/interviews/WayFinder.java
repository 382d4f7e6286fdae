package app.rebound.interviews;

import app.rebound.account.PersonId;
import app.rebound.base.lookup.Lookup;
import app.rebound.interviews.Way.Standing;
import app.rebound.interviews.Way.Stop;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts ways together from what each module knows of its own steps. */
@Component
class WayFinder {

    private final InterviewRepository interviews;
    private final SkippedSteps skipped;
    private final ObjectProvider<WayStep> modules;
    private final Clock clock;

    WayFinder(
            InterviewRepository interviews,
            SkippedSteps skipped,
            ObjectProvider<WayStep> modules,
            Clock clock) {
        this.interviews = interviews;
        this.skipped = skipped;
        this.modules = modules;
        this.clock = clock;
    }

    /** The ways of those of {@code ids} that are the person's: the steps, then the interviews. */
    Lookup<Map<InterviewId, Way>> lookUp(PersonId owner, Collection<InterviewId> ids) {
        if (ids.isEmpty()) {
            return Lookup.of(Map.of());
        }
        return Lookup.all(modules.stream().map(module -> module.lookUp(owner, ids)).toList())
                .with(
                        skipped.of(ids),
                        (states, passedOver) -> ways(owner, ids, merged(states), passedOver));
    }

    private Map<InterviewId, Way> ways(
            PersonId owner,
            Collection<InterviewId> ids,
            Map<InterviewId, Map<Step, StepState>> states,
            Map<InterviewId, Set<Step>> passedOver) {
        var keepers = new HashMap<Step, WayStep>();
        modules.forEach(module -> module.steps().forEach(step -> keepers.put(step, module)));
        var ways = new HashMap<InterviewId, Way>();
        for (var entity : interviews.findAllOf(owner.value(), InterviewId.values(ids))) {
            var interview = entity.toInterview();
            ways.put(
                    interview.id(),
                    way(
                            interview,
                            entity,
                            states.getOrDefault(interview.id(), Map.of()),
                            passedOver.getOrDefault(interview.id(), Set.of()),
                            keepers));
        }
        return ways;
    }

    private static Map<InterviewId, Map<Step, StepState>> merged(
            List<Map<InterviewId, Map<Step, StepState>>> states) {
        var merged = new HashMap<InterviewId, Map<Step, StepState>>();
        for (var one : states) {
            one.forEach((id, steps) ->
                    merged.computeIfAbsent(id, unknown -> new HashMap<>()).putAll(steps));
        }
        return merged;
    }

    private Way way(
            Interview interview,
            InterviewEntity kept,
            Map<Step, StepState> states,
            Set<Step> passedOver,
            Map<Step, WayStep> keepers) {
        var now = clock.instant();
        var closedUntil = kept.coolOffUntil();
        var judging = !closedUntil.isAfter(now);
        var late = WayRules.isLateForALetter(interview, LocalDate.ofInstant(now, interview.zone()));
        var wantsNext = !interview.isClosed() && !isToCome(interview, now);
        var stops = new ArrayList<Stop>();
        for (var step : WayRules.steps(interview.outcome(), interview.went())) {
            var state = state(step, interview, states, judging);
            var standing = standing(step, state, judging, passedOver);
            if (wantsNext && standing == Standing.OPEN && !(late && step == Step.LETTER)) {
                standing = Standing.NEXT;
                wantsNext = false;
            }
            var keeper = keepers.get(step);
            stops.add(
                    new Stop(
                            step,
                            standing,
                            standing == Standing.CLOSED ? closedUntil : null,
                            state,
                            keeper == null ? null : keeper.route(step, interview.id())));
        }
        var written = states.getOrDefault(Step.LETTER, StepState.NOT_STARTED).isDone();
        return new Way(
                interview,
                Set.copyOf(kept.firstHour()),
                closedUntil,
                List.copyOf(stops),
                WayRules.sendBy(interview),
                late && !written && !interview.isClosed());
    }

    private static boolean isToCome(Interview interview, Instant now) {
        return interview.moment().filter(now::isBefore).isPresent();
    }

    private static StepState state(
            Step step, Interview interview, Map<Step, StepState> states, boolean judging) {
        var kept = states.getOrDefault(step, StepState.NOT_STARTED);
        return switch (step) {
            case COOL_OFF -> judging ? StepState.done(kept.summaryKey(), kept.args()) : open(kept);
            case CLOSE -> interview.isClosed() ? StepState.done("", Map.of()) : kept;
            default -> kept;
        };
    }

    private static StepState open(StepState kept) {
        return kept.isDone() ? StepState.started(kept.summaryKey(), kept.args()) : kept;
    }

    private static Standing standing(
            Step step, StepState state, boolean judging, Set<Step> passedOver) {
        if (state.isDone()) {
            return Standing.DONE;
        }
        if (passedOver.contains(step)) {
            return Standing.SKIPPED;
        }
        return step.judges() && !judging ? Standing.CLOSED : Standing.OPEN;
    }
}
