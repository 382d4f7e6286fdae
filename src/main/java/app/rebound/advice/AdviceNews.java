package app.rebound.advice;

import static java.util.stream.Collectors.groupingBy;

import app.rebound.account.PersonId;
import app.rebound.advice.Asking.Side;
import app.rebound.advice.Asking.State;
import app.rebound.base.format.Formats;
import app.rebound.base.lookup.Lookup;
import app.rebound.base.lookup.Lookups;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Interviews;
import app.rebound.today.KeptStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells the front page that an employer has had their days, so that the recruiter can be asked. The
 * step itself is offered with the interview's way.
 */
@Component
class AdviceNews implements KeptStep {

    /** All who were asked about the interviews of the employers who are silent, latest first. */
    private static final String ABOUT_SILENT =
            AskingRow.SELECT
                    + """
                      and a.interview_id in (
                          select s.interview_id from advice_asking s
                          left join advice_patience q on q.owner_id = s.owner_id
                          where s.owner_id = :owner and s.state = 'ASKED' and s.side = 'EMPLOYER'
                            and s.asked_on <= cast(:today as date) - coalesce(q.days, :days)
                          order by s.asked_on desc, s.id fetch first 3 rows only)
                    order by a.created_at, a.id
                    """;

    private final Lookups lookups;
    private final Interviews interviews;
    private final Clock clock;

    AdviceNews(Lookups lookups, Interviews interviews, Clock clock) {
        this.lookups = lookups;
        this.interviews = interviews;
        this.clock = clock;
    }

    @Override
    public Lookup<Contribution> lookUp(PersonId person) {
        var today = Formats.current().today(clock);
        return lookups.rows(
                        AskingRow.class,
                        ABOUT_SILENT,
                        Map.of("owner", person.value(), "today", today, "days", Patience.DEFAULT))
                .map(rows -> rows.stream().collect(groupingBy(AskingRow::interview)))
                .then(all ->
                        interviews
                                .stillOpen(person, all.keySet())
                                .map(companies -> contribution(all, companies, today)));
    }

    private static Contribution contribution(
            Map<InterviewId, List<AskingRow>> all,
            Map<InterviewId, String> companies,
            LocalDate today) {
        return new Contribution(
                List.of(),
                companies.entrySet().stream()
                        .flatMap(one -> {
                            var rows = all.getOrDefault(one.getKey(), List.of());
                            return news(rows, one.getValue(), today).stream();
                        })
                        .toList());
    }

    private static Optional<News> news(List<AskingRow> rows, String company, LocalDate today) {
        return rows.stream()
                .filter(one -> one.side() == Side.EMPLOYER && one.state() == State.ASKED)
                .flatMap(one ->
                        Optional.ofNullable(one.askedOn())
                                .map(asked -> asked.plusDays(one.days()))
                                .filter(until -> !until.isAfter(today))
                                .map(until -> news(one, company, until))
                                .stream())
                .findFirst()
                .filter(news -> isTimeForTheRecruiter(AskingRow.next(rows, today)));
    }

    private static boolean isTimeForTheRecruiter(NextMove move) {
        return move instanceof NextMove.FindRecruiter
                || move instanceof NextMove.Ask(var whom) && whom.side() == Side.RECRUITER;
    }

    private static News news(AskingRow silent, String company, LocalDate until) {
        return new News(
                until.atStartOfDay(Formats.current().zone()).toInstant(),
                "advice.news.silent",
                Map.of("company", company, "name", silent.name()),
                "advice.news.silent.action",
                AdviceRoutes.ask(silent.interview()));
    }
}
