package app.rebound.advice;

import static java.util.stream.Collectors.groupingBy;

import app.rebound.account.PersonId;
import app.rebound.advice.Asking.Side;
import app.rebound.advice.Asking.State;
import app.rebound.base.format.Formats;
import app.rebound.interviews.Interview;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Interviews;
import app.rebound.today.NextStep;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the front page that an employer has had their days, so that the recruiter can be asked. The
 * step itself is offered with the interview's way.
 */
@Component
class AdviceNews implements NextStep {

    private static final Limit LATEST = Limit.of(3);

    private final AskingRepository askings;
    private final PatienceRows patience;
    private final Interviews interviews;
    private final Clock clock;

    AdviceNews(
            AskingRepository askings, PatienceRows patience, Interviews interviews, Clock clock) {
        this.askings = askings;
        this.patience = patience;
        this.interviews = interviews;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Contribution contributionFor(PersonId person) {
        var zone = Formats.current().zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var days = patience.of(person);
        var silent = askings.silentSince(person.value(), today.minusDays(days), LATEST);
        if (silent.isEmpty()) {
            return Contribution.of();
        }
        var ids = silent.stream().map(AskingEntity::interview).distinct().toList();
        var all =
                askings
                        .findAllOf(person.value(), ids.stream().map(InterviewId::value).toList())
                        .stream()
                        .map(AskingEntity::toAsking)
                        .collect(groupingBy(Asking::interview));
        return new Contribution(
                List.of(),
                interviews.findAll(person, ids).values().stream()
                        .filter(interview -> !interview.isClosed())
                        .flatMap(interview ->
                                all.getOrDefault(interview.id(), List.of()).stream()
                                        .filter(one -> isSilent(one, today.minusDays(days)))
                                        .limit(1)
                                        .filter(one -> isTimeForTheRecruiter(all, one, days, today))
                                        .map(one -> news(interview, one, days, zone)))
                        .toList());
    }

    private static boolean isSilent(Asking asking, LocalDate day) {
        var asked = asking.askedOn();
        return asking.side() == Side.EMPLOYER
                && asking.is(State.ASKED)
                && asked != null
                && !asked.isAfter(day);
    }

    private static boolean isTimeForTheRecruiter(
            Map<InterviewId, List<Asking>> all, Asking silent, int days, LocalDate today) {
        var move = AskRules.next(all.getOrDefault(silent.interview(), List.of()), days, today);
        return move instanceof NextMove.FindRecruiter
                || move instanceof NextMove.Ask(var whom) && whom.side() == Side.RECRUITER;
    }

    private static News news(Interview interview, Asking silent, int days, ZoneId zone) {
        var asked = Objects.requireNonNull(silent.askedOn());
        return new News(
                asked.plusDays(days).atStartOfDay(zone).toInstant(),
                "advice.news.silent",
                Map.of("company", interview.company(), "name", silent.name()),
                "advice.news.silent.action",
                AdviceRoutes.ask(interview.id()));
    }
}
