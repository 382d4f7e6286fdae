package app.rebound.interviews;

import app.rebound.account.PersonId;
import app.rebound.base.events.Changes;
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
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says how far a person is on the way from an interview to letting it go. */
@Service
@Transactional(readOnly = true)
public class Ways {

    private final InterviewRepository interviews;
    private final SkippedSteps skipped;
    private final CoolOffs coolOffs;
    private final ObjectProvider<WayStep> modules;
    private final Changes changes;
    private final Clock clock;

    Ways(
            InterviewRepository interviews,
            SkippedSteps skipped,
            CoolOffs coolOffs,
            ObjectProvider<WayStep> modules,
            Changes changes,
            Clock clock) {
        this.interviews = interviews;
        this.skipped = skipped;
        this.coolOffs = coolOffs;
        this.modules = modules;
        this.changes = changes;
        this.clock = clock;
    }

    /** The way of one interview, or empty where there is none such. */
    public Optional<Way> of(PersonId owner, InterviewId id) {
        return Optional.ofNullable(of(owner, List.of(id)).get(id));
    }

    /** The ways of some interviews, in the same few statements as of one. */
    public Map<InterviewId, Way> of(PersonId owner, Collection<InterviewId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var states = new HashMap<InterviewId, Map<Step, StepState>>();
        var keepers = new HashMap<Step, WayStep>();
        modules.forEach(module -> {
            module.steps().forEach(step -> keepers.put(step, module));
            module.states(owner, ids)
                    .forEach((id, found) ->
                            states.computeIfAbsent(id, one -> new HashMap<>()).putAll(found));
        });
        var passedOver = skipped.of(ids);
        var ways = new HashMap<InterviewId, Way>();
        for (var entity :
                interviews.findAllOf(
                        owner.value(), ids.stream().map(InterviewId::value).toList())) {
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

    /** Passes over {@code step}; what is in it stays. Passing over the cool-off lifts it. */
    @Transactional
    public void skip(PersonId owner, InterviewId id, Step step) {
        if (interviews.lock(id.value(), owner.value()).isPresent()) {
            skipped.add(id, step);
            if (step == Step.COOL_OFF) {
                coolOffs.lift(owner, id);
            }
            changes.announce(Interviews.topic(id));
        }
    }

    /** Goes back to a step that was passed over. */
    @Transactional
    public void goBack(PersonId owner, InterviewId id, Step step) {
        if (interviews.lock(id.value(), owner.value()).isPresent()) {
            skipped.remove(id, step);
            changes.announce(Interviews.topic(id));
        }
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
