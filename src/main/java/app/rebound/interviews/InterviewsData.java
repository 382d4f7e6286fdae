package app.rebound.interviews;

import static java.util.stream.Collectors.groupingBy;

import app.rebound.account.PersonId;
import app.rebound.account.PersonalData;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's interviews with everything jotted down in them, to take along or to have gone. */
@Component
class InterviewsData implements PersonalData {

    /** After the modules whose tables point at interviews, before the questions. */
    private static final int ORDER = 30;

    private final InterviewRepository interviews;
    private final JottingRepository jottings;
    private final SkippedSteps skipped;

    InterviewsData(
            InterviewRepository interviews, JottingRepository jottings, SkippedSteps skipped) {
        this.interviews = interviews;
        this.jottings = jottings;
        this.skipped = skipped;
    }

    /** One interview as it is exported. */
    record Exported(
            Interview interview,
            Set<FirstHour> firstHour,
            String judgingOpens,
            Set<Step> skipped,
            List<Jotting> jottings) {}

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public String section() {
        return "interviews";
    }

    @Override
    @Transactional(readOnly = true)
    public Object export(PersonId person) {
        var jotted =
                jottings.findAllOf(person.value()).stream()
                        .collect(groupingBy(JottingEntity::interview));
        var all = interviews.findAllOf(person.value());
        var passedOver =
                skipped.of(all.stream().map(one -> new InterviewId(one.id())).toList()).now();
        return all.stream()
                .map(one -> {
                    var id = new InterviewId(one.id());
                    return new Exported(
                            one.toInterview(),
                            one.firstHour(),
                            one.coolOffUntil().toString(),
                            passedOver.getOrDefault(id, Set.of()),
                            jotted.getOrDefault(id, List.of()).stream()
                                    .map(JottingEntity::toJotting)
                                    .toList());
                })
                .toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        jottings.deleteByOwner(person.value());
        interviews.deleteByOwner(person.value());
    }
}
