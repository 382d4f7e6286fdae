package app.rebound.interviews;

import app.rebound.account.PersonId;
import app.rebound.applications.ApplicationRoutes;
import app.rebound.base.format.Formats;
import app.rebound.base.lookup.Lookup;
import app.rebound.lessons.LessonRoutes;
import app.rebound.today.KeptStep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Offers the next step of the latest interviews that are still open. After a bad one the next
 * application stands before looking back; only the memory, which fades, comes before both.
 */
@Component
class InterviewsNextStep implements KeptStep {

    private static final int JOT_WHILE_FRESH = 95;
    private static final int BEFORE_THE_NEXT = 92;
    private static final int KEEP_APPLYING = 88;
    private static final int ASK_WHY = 85;
    private static final int GO_ON = 70;
    private static final int WAIT = 45;
    private static final int LET_GO = 40;

    private static final Duration FRESH = Duration.ofHours(24);
    private static final Duration SOON = Duration.ofHours(48);
    private static final Duration GENTLE = Duration.ofDays(14);
    private static final int LATEST = 3;

    private final InterviewSearch interviews;
    private final WayFinder ways;
    private final Clock clock;

    InterviewsNextStep(InterviewSearch interviews, WayFinder ways, Clock clock) {
        this.interviews = interviews;
        this.ways = ways;
        this.clock = clock;
    }

    @Override
    public Lookup<Contribution> lookUp(PersonId person) {
        return interviews
                .latestOpen(person, LATEST)
                .then(latest ->
                        ways.lookUp(person, latest)
                                .map(found ->
                                        contribution(
                                                latest.stream()
                                                        .filter(found::containsKey)
                                                        .map(found::get)
                                                        .toList())));
    }

    private Contribution contribution(List<Way> latest) {
        var now = clock.instant();
        var offers = new ArrayList<Offer>();
        latest.forEach(way -> offers.addAll(offers(way, now)));
        latest.stream()
                .filter(way -> isHard(way.interview(), now))
                .findFirst()
                .ifPresent(way -> offers.add(keepApplying(way.interview())));
        return new Contribution(List.copyOf(offers), List.of());
    }

    private static List<Offer> offers(Way way, Instant now) {
        var interview = way.interview();
        var moment = interview.moment();
        if (moment.filter(now::isBefore).isPresent()) {
            return moment.filter(now.plus(SOON)::isAfter).isPresent()
                    ? List.of(prepare(interview))
                    : List.of();
        }
        if (way.closingIsOffered()) {
            return List.of(letGo(interview));
        }
        return way.next().map(stop -> goOn(way, stop, now)).stream().toList();
    }

    /** A bad one of the last days, or one that was turned down in them. */
    private static boolean isHard(Interview interview, Instant now) {
        var hard = interview.went() == Went.BADLY || interview.outcome() == Outcome.REJECTED;
        var since =
                Optional.ofNullable(interview.outcomeOn())
                        .map(day -> day.atStartOfDay(interview.zone()).toInstant())
                        .or(interview::moment)
                        .orElse(interview.createdAt());
        return hard && since.isAfter(now.minus(GENTLE));
    }

    private static Offer goOn(Way way, Way.Stop stop, Instant now) {
        var interview = way.interview();
        var key = "interviews.next." + stop.step();
        return new Offer(
                weight(way, stop.step(), now),
                "interviews.next.title",
                key + ".text",
                Map.of(
                        "company",
                        interview.company(),
                        "step",
                        stop.step().name(),
                        "until",
                        Formats.current().dateTime(way.judgingOpens())),
                key + ".action",
                Optional.ofNullable(stop.route())
                        .orElse(InterviewRoutes.interview(interview.id())));
    }

    private static int weight(Way way, Step step, Instant now) {
        var held = way.interview().moment().orElse(way.interview().createdAt());
        return switch (step) {
            case JOT -> held.isAfter(now.minus(FRESH)) ? JOT_WHILE_FRESH : GO_ON;
            case ASK -> way.stops().getFirst().step() == Step.ASK ? ASK_WHY : GO_ON;
            case COOL_OFF -> WAIT;
            case CLOSE -> LET_GO;
            default -> GO_ON;
        };
    }

    private static Offer prepare(Interview interview) {
        return new Offer(
                BEFORE_THE_NEXT,
                "interviews.next.soon",
                "interviews.next.soon-text",
                Map.of("company", interview.company()),
                "interviews.next.soon-action",
                LessonRoutes.BEFORE_NEXT);
    }

    private static Offer keepApplying(Interview interview) {
        return new Offer(
                KEEP_APPLYING,
                "interviews.next.apply",
                "interviews.next.apply-text",
                Map.of("company", interview.company()),
                "interviews.next.apply-action",
                ApplicationRoutes.BOARD);
    }

    private static Offer letGo(Interview interview) {
        return new Offer(
                LET_GO,
                "interviews.next.late",
                "interviews.next.late-text",
                Map.of("company", interview.company()),
                "interviews.next.CLOSE.action",
                InterviewRoutes.step(Step.CLOSE, interview.id()));
    }
}
